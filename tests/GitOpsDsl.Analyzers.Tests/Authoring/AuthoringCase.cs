using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

/// <summary>An example in a rule's folder. A comment under a line says what is expected, the caret under its first column: <c>//     ^ GD8001</c>.</summary>
internal sealed record AuthoringCase(string Path, string Source)
{
    private static readonly string Folder = System.IO.Path.Combine(RepositoryRoot.Path, "analyzers/GitOpsDsl.Analyzers/Authoring");

    /// <summary>By <c>GD8001_ClockRead/bad.cs</c>.</summary>
    public static IReadOnlyDictionary<string, AuthoringCase> All { get; } = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(static path => System.IO.Path.GetFileName(path) is { } name && (name.StartsWith("good", StringComparison.Ordinal) || name.StartsWith("bad", StringComparison.Ordinal)))
        .Select(static path => new AuthoringCase(System.IO.Path.GetRelativePath(Folder, path), File.ReadAllText(path)))
        .OrderBy(static example => example.Path, StringComparer.Ordinal)
        .ToDictionary(static example => example.Path);

    /// <summary>The environment that examples are about.</summary>
    public static SyntaxTree Shop { get; } = CSharpSyntaxTree.ParseText(
        "public record Shop : GitOpsEnvironment { public WebService? Web { get; init; } }", AuthoringRun.Parse, "Shop.cs");

    public bool IsBad => System.IO.Path.GetFileName(Path).StartsWith("bad", StringComparison.Ordinal);

    public string RuleId => Path[..Path.IndexOf('_', StringComparison.Ordinal)];

    /// <summary><c>line:column id</c>.</summary>
    public IReadOnlyList<string> Expected()
    {
        var expected = new List<string>();
        var marked = 0;
        var lines = Source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var caret = lines[i].IndexOf('^', StringComparison.Ordinal);
            if (lines[i].StartsWith("//", StringComparison.Ordinal) && caret > 0 && lines[i][2..caret].Trim().Length == 0)
            {
                expected.AddRange(lines[i][(caret + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{marked}:{caret + 1} {id}"));
            }
            else
            {
                marked = i + 1;
            }
        }

        return [.. expected.Order(StringComparer.Ordinal)];
    }

    /// <summary>In the form of <see cref="Expected"/>, with the messages after a tab.</summary>
    public async Task<IReadOnlyList<string>> Found()
    {
        var tree = CSharpSyntaxTree.ParseText(Source, AuthoringRun.Parse, "Environments.cs");
        var found = await AuthoringRun.Diagnostics(AuthoringRun.Compile([Shop, tree]));
        return [.. found.Select(static found => found.Location.GetLineSpan().StartLinePosition is var at ? $"{at.Line + 1}:{at.Character + 1} {found.Id}\t{found.GetMessage()}" : "").Order(StringComparer.Ordinal)];
    }
}
