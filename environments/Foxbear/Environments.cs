namespace Environments.Foxbear;

public static class Environments
{
    [Environment]
    public static Foxbear Fox => new()
    {
        Namespace = "foxbear-fox",
        Agent = new ArgoCd { Repository = Repository.Url },
        Animal = Animal.Fox,
        Host = "fox.example.com",
        Cloud = new PulumiProgram { Config = new() { ["aws:region"] = "eu-central-1" } },
    };

    [Environment]
    public static Foxbear Bear => Fox with
    {
        Namespace = "foxbear-bear",
        Animal = Animal.Bear,
        Machines = 2,
        Host = "bear.example.com",
    };
}
