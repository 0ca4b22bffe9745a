public static class Environments
{
    [Environment]
    public static Shop Int => new() { Namespace = "shop-int" };

    [Environment]
    public static Shop Prod => Int with { Namespace = "shop-prod" };
}
