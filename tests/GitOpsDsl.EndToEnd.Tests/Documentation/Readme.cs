using System.Text.RegularExpressions;

namespace GitOpsDsl.EndToEnd.Tests.Documentation;

/// <summary>
/// The snippets of README.md, by the language after the fence: <c>csharp</c> compiles in a new project, each as a file of its own;
/// each line of a <c>console</c> block is a command that runs in the repository. Any other language, or none, is only to be read.
/// </summary>
internal static partial class Readme
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    public static IReadOnlyList<string> CSharp { get; } = Snippets("csharp");

    public static IReadOnlyList<string> Commands { get; } =
    [
        .. Snippets("console")
            .SelectMany(static block => block.Split('\n'))
            .Select(static line => line.Split('#')[0].Trim())
            .Where(static line => line != ""),
    ];

    /// <summary>The first C# that a reader meets.</summary>
    public static string FirstEnvironment => CSharp[0];

    private static List<string> Snippets(string language) =>
    [
        .. Fence().Matches(Text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(static match => match.Groups["text"].Value),
    ];

    [GeneratedRegex("^```(?<language>\\w*)\\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
