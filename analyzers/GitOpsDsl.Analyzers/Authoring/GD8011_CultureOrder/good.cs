public static class Environments
{
    private static readonly string[] Names = ["web", "api"];

    public static Shop Prod => new()
    {
        Namespace = "shop",
        Labels = new() { ["names"] = string.Join('-', Names.Order(StringComparer.Ordinal)), ["longest"] = Names.OrderBy(name => name.Length).Last() },
    };
}
