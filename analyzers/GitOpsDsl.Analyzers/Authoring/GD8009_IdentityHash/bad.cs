public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["shard"] = "web".GetHashCode() % 2 == 0 ? "even" : "odd" } };
//                                                                                            ^ GD8009

    private static readonly int Hash = new Shop { Namespace = "shop" }.GetHashCode();
//                                                                     ^ GD8009
}
