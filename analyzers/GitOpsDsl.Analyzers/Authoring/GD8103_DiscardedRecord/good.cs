public static class Environments
{
    public static Shop Prod => Labelled(new() { Namespace = "shop" });

    private static Shop Labelled(Shop shop)
    {
        var labels = shop.Labels.Merge(new() { ["team"] = "blue" });
        return shop with { Labels = labels };
    }
}
