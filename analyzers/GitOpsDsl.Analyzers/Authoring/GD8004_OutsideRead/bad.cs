public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Web = new() { Image = File.ReadAllText("image.txt") } };
//                                                                                    ^ GD8004

    private static readonly HttpClient Registry = new HttpClient();
//                                                    ^ GD8004
}
