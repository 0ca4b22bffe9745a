namespace GitOpsDsl.Rules.Tests;

/// <summary>The page and the examples of a rule that needs C#: they travel with the other rules', the rule itself with the analyzers.</summary>
internal sealed record AuthoringPage(string Id, string Title, string Page, string Bad, string Good)
{
    private const string File = "/rule.md";

    /// <summary>In order of their ids.</summary>
    public static IReadOnlyList<AuthoringPage> All { get; } =
    [
        .. typeof(Rule).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("Authoring/", StringComparison.Ordinal) && name.EndsWith(File, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static name => Read(name[..^File.Length])),
    ];

    private static AuthoringPage Read(string folder)
    {
        var page = Text(folder + File);
        var title = page[..page.IndexOf('\n', StringComparison.Ordinal)].Split(": ", 2);
        return new AuthoringPage(title[0]["# ".Length..], title[1], page, Text(folder + "/bad.cs"), Text(folder + "/good.cs"));
    }

    private static string Text(string name) => Resource.Text(typeof(Rule).Assembly, name);
}
