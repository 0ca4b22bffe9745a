public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Web = new() { Image = "web:1.0.0", Replicas = (int)Math.Pow(2, 3) } };
//                                                                                                                 ^ GD8010
}
