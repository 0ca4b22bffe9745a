public static class Environments
{
    private static readonly Agent Agent = new Flux
    {
        Repository = "https://git.example.com/acme/environments",
        Path = "FOLDER_OF_THE_TREE",
    };

    [Environment]
    public static Shop Int => new()
    {
        Namespace = "shop-int",
        Agent = Agent,
        Web = new()
        {
            Image = "registry.example.com/shop/web:1.0.0",
            Port = 8080,
            Host = "shop.int.example.com",
            Config = new() { ["GREETING"] = "hello" },
        },
    };

    [Environment]
    public static Shop Prod => Int with
    {
        Namespace = "shop-prod",
        Web = Int.Web with { Image = "registry.example.com/shop/web:1.0.0", Replicas = 3, Host = "shop.example.com" },
    };
}
