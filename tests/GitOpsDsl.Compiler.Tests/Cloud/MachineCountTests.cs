namespace GitOpsDsl.Compiler.Cloud;

/// <summary>How many machines a group has is one number of C#, and one line of the program.</summary>
public sealed class MachineCountTests
{
    [Fact]
    public void One_machine_more_is_one_line_of_the_program_on_AWS() => OneLine(static count => new Aws.LoadBalancedGroup
    {
        VpcId = "vpc-1",
        BalancerSubnetIds = ["subnet-1", "subnet-2"],
        SubnetIds = ["subnet-1", "subnet-2"],
        ImageId = "ami-1",
        UserData = "true",
        Desired = count,
        Maximum = 4,
    });

    [Fact]
    public void One_machine_more_is_one_line_of_the_program_on_Azure() => OneLine(static count => new Azure.LoadBalancedGroup
    {
        ResourceGroupName = "shop",
        BalancerSubnetId = "subnet-1",
        BalancerCidr = "10.0.224.0/20",
        SubnetId = "subnet-2",
        Image = new() { Id = "image-1" },
        CustomData = "true",
        SshPublicKey = "ssh-ed25519 AAAA",
        Desired = count,
        Maximum = 4,
    });

    private static void OneLine(Func<int, Component> group)
    {
        var (before, after) = (Lines(group(2)), Lines(group(3)));

        var changed = Assert.Single(before.Zip(after), static pair => pair.First != pair.Second);
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(changed.First.Replace('2', '3'), changed.Second);
    }

    private static List<string> Lines(Component group) => [.. ComponentProgram.Text(ComponentProgram.Compile(("clients", group))).Split('\n')];
}
