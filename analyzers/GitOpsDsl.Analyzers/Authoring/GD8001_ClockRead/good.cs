public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["released"] = "2026-03-01" } };
}
