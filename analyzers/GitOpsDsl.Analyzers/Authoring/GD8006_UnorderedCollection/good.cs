public static class Environments
{
    private static readonly ValueMap<string> Teams = new() { ["web"] = "blue", ["api"] = "red" };

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["team"] = Teams["web"] } };
}
