public static class Environments
{
    private static readonly Worker Oven = new() { Image = "oven:1.0.0" };

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["made"] = Oven.Origin.File } };
//                                                                                          ^ GD8107
}
