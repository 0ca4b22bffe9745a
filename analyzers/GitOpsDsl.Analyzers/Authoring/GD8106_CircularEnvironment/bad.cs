public static class Environments
{
    [Environment]
    public static Shop Int => Prod with { Namespace = "shop-int" };
//                            ^ GD8106

    [Environment]
    public static Shop Prod => Int with { Namespace = "shop-prod" };
//                             ^ GD8106
}
