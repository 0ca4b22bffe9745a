public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["shard"] = "web".Length % 2 == 0 ? "even" : "odd" } };
}
