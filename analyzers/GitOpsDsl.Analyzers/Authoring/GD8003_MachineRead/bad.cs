public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["region"] = Environment.GetEnvironmentVariable("REGION") ?? "eu", ["lines"] = Environment.NewLine } };
//                                                                                                   ^ GD8003
//                                                                                                                                                                     ^ GD8003
}
