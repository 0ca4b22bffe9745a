public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["run"] = Guid.NewGuid().ToString(), ["lucky"] = Random.Shared.Next(2) == 0 ? "yes" : "no" } };
//                                                                                         ^ GD8002
//                                                                                                                                  ^ GD8002
}
