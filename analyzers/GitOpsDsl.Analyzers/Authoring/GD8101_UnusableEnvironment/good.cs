public static class Environments
{
    [Environment]
    public static Shop Prod => new() { Namespace = "shop" };

    [Environment]
    public static IEnumerable<Shop> Previews() => [Prod with { Name = "pr-1" }];
}
