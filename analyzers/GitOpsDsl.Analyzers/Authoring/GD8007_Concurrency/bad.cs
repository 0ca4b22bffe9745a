public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["team"] = Team().Result } };

    private static async Task<string> Team()
//                                    ^ GD8007
    {
        await Task.Delay(1);
//                 ^ GD8007
        return string.Concat(new[] { "a", "b" }.AsParallel());
//                                              ^ GD8007
    }
}
