public static class Environments
{
    private static readonly int Shards = 1 << 3;

    public static Shop Prod => new() { Namespace = "shop", Web = new() { Image = "web:1.0.0", Replicas = Shards } };
}
