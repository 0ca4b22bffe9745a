public static class Environments
{
    public static Shop Prod => Labelled(new() { Namespace = "shop" });

    private static Shop Labelled(Shop shop)
    {
        shop.Labels.Merge(new() { ["team"] = "blue" });
//      ^ GD8103
        _ = shop with { Name = "prod" };
//          ^ GD8103
        Made();
//      ^ GD8103
        return shop;
    }

    private static Worker Made() => new() { Image = "web:1.0.0" };
}
