public static class Environments
{
    private static readonly string[] Names = ["web", "api"];

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["names"] = string.Join('-', Names.Order()), ["first"] = Names.OrderBy(name => name).First() } };
//                                                                                                             ^ GD8011
//                                                                                                                                         ^ GD8011
}
