public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["kind"] = nameof(WebService) } };
}
