using System.Text.RegularExpressions;

namespace GitOpsDsl.EndToEnd.Tests.Documentation;

/// <summary>
/// The snippets of README.md and of the pages in docs/, by the language after the fence: <c>csharp</c> compiles in a new project, each as a file of its own;
/// each line of a <c>console</c> block is a command that runs in the repository. Any other language, or none, is only to be read.
/// </summary>
internal static partial class Readme
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    private static readonly IEnumerable<string> Pages =
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>The README's come first.</summary>
    public static IReadOnlyList<string> CSharp { get; } = [.. Snippets(Text, "csharp"), .. Pages.SelectMany(static page => Snippets(page, "csharp"))];

    public static IReadOnlyList<string> Commands { get; } =
    [
        .. Snippets(Text, "console")
            .SelectMany(static block => block.Split('\n'))
            .Select(static line => line.Split('#')[0].Trim())
            .Where(static line => line != ""),
    ];

    /// <summary>The first C# that a reader meets.</summary>
    public static string FirstEnvironment => CSharp[0];

    private static List<string> Snippets(string text, string language) =>
    [
        .. Fence().Matches(text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(static match => match.Groups["text"].Value),
    ];

    [GeneratedRegex("^```(?<language>\\w*)\\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
