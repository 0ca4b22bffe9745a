public static class Environments
{
    private static int _count;
//                     ^ GD8012

    private static readonly List<string> Hosts = [];
//                                       ^ GD8012

    public static string Team { get; set; } = "blue";
//                       ^ GD8012

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["count"] = _count++ > 0 ? "more" : "first", ["hosts"] = string.Concat(Hosts) } };
}
