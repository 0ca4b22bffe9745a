public static class Environments
{
    private const string Team = "blue";

    private static readonly ValueList<string> Hosts = ["shop.example.com"];

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["team"] = Team, ["host"] = Hosts[0] } };
}
