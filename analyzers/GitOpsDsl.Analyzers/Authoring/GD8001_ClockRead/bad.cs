public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["year"] = Year() } };

    private static string Year() => DateTime.UtcNow.Year == 2026 ? "now" : "then";
//                                           ^ GD8001
}
