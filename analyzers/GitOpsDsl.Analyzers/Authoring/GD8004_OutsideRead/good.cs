public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Web = new() { Image = "web:1.0.0", Files = new() { ["/etc/motd"] = "hello" } } };
}
