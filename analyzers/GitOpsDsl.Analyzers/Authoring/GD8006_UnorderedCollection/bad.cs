public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Labels = new() { ["teams"] = string.Join('-', Teams()) } };

    private static IEnumerable<string> Teams()
    {
        var teams = new HashSet<string>(StringComparer.Ordinal) { "blue", "red" };
//                      ^ GD8006
        foreach (var team in teams)
//                           ^ GD8006
        {
            yield return team;
        }

        foreach (var pair in new[] { "web" }.ToDictionary(name => name))
//                           ^ GD8006
//                                           ^ GD8006
        {
            yield return pair.Key;
        }
    }
}
