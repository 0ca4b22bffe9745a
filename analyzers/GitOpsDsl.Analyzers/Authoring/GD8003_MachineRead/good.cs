public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["region"] = "eu-central-1" } };
}
