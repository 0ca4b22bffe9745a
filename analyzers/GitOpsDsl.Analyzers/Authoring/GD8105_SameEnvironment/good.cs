public static class Environments
{
    [Environment]
    public static Shop Prod => new() { Namespace = "shop-eu" };
}

public static class America
{
    [Environment]
    public static Shop Prod => Environments.Prod with { Name = "prod-us", Namespace = "shop-us" };
}
