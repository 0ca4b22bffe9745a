public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["first"] = typeof(Shop).GetProperties()[0].Name } };
//                                                                                                   ^ GD8008

    public static Shop Made => (Shop)Activator.CreateInstance(typeof(Shop))!;
//                                             ^ GD8008
}
