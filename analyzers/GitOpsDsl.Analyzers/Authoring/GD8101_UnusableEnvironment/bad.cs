public static class Environments
{
    [Environment]
    private static Shop Hidden => new() { Namespace = "shop" };
//                      ^ GD8101

    [Environment]
    public static Shop Preview(int number) => new() { Namespace = $"shop-{number}" };
//                     ^ GD8101

    [Environment]
    public static string Text => "shop";
//                       ^ GD8101
}

public class Instance
{
    [Environment]
    public Shop Prod => new() { Namespace = "shop" };
//              ^ GD8101
}
