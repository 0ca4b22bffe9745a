public static class Environments
{
    private static readonly Guid Tenant = new("8c1a5f6e-6c0b-4f0f-9f1e-0d6a3c1b2a4d");

    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["tenant"] = Tenant.ToString() } };
}
