namespace GitOpsDsl.Cli.Tests.Rules;

public class DefaultWorkloadTests
{
    [Fact]
    public void The_default_workloads_have_no_finding_at_any_severity()
    {
        using var run = new CommandRun(CommandRun.Catalogue(static () => new Shop { Namespace = "shop", Web = null! }, static (_, parts) =>
        {
            const string image = "registry.example.com/shop/part:1.4.0";
            Add(parts, "web", new WebService { Image = image, Host = "shop.example.com" });
            Add(parts, "worker", new Worker { Image = image });
            Add(parts, "report", new ScheduledTask { Image = image, Schedule = "0 6 * * MON" });
            Add(parts, "migration", new OneOffTask { Image = image });
            Add(parts, "store", new StatefulService { Image = image, Port = 5432, Mounts = new() { ["/data"] = Mount.Claim("1Gi") } });
            Add(parts, "agent", new NodeAgent { Image = image });
        }));

        var result = run.Run("check", "--findings-only").Expect(0);

        Assert.Equal("", result.Output);
        Assert.Equal("0 errors, 0 warnings\n", result.Error);
    }

    private static void Add(EnvironmentParts parts, string name, Component component) => parts.Add(name, component, new Origin("/_/Environments.cs", 1));
}
