public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["team"] = Team() } };

    private static string Team() => "blue";
}
