namespace GitOpsDsl.Rules.Tests;

/// <summary>What a case says of its cluster, in comments at its beginning: <c># setting registries: registry.example.com, docker.io/library</c>.</summary>
internal static class RuleCaseSettings
{
    private const string Comment = "# setting ";

    public static RuleSettings Of(string yaml)
    {
        var settings = yaml.Split('\n').Where(static line => line.StartsWith(Comment, StringComparison.Ordinal))
            .Select(static line => line[Comment.Length..].Split(": ", 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1].Split(", "));
        var read = new RuleSettings(
            clusterVersion: settings.Remove("clusterVersion", out var version) ? version[0] : "1.36",
            registries: Taken(settings, "registries"),
            requiredLabels: Taken(settings, "requiredLabels"),
            requiredAnnotations: Taken(settings, "requiredAnnotations"),
            priorityClasses: Taken(settings, "priorityClasses"));
        return settings.Count == 0 ? read : throw new InvalidOperationException($"there is no setting {settings.Keys.First()}");
    }

    private static string[]? Taken(Dictionary<string, string[]> settings, string name) =>
        settings.Remove(name, out var values) ? values : null;
}
