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
    };

    [Environment]
    public static Foxbear Bear => Fox with
    {
        Namespace = "foxbear-bear",
        Animal = Animal.Bear,
        Host = "bear.example.com",
    };
}
