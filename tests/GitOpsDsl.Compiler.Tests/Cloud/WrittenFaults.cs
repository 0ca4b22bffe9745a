using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Programs with faults that people make: <c>Faults/aws.yaml</c>, where <c># fault: TEXT => OTHER</c> puts the other text in the place of the one.</summary>
internal static class WrittenFaults
{
    private const string Mark = "# fault: ";

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Cloud", "Faults");

    /// <summary>Without faults.</summary>
    public static IReadOnlyList<string> Clean => [.. Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>Copies with one fault each.</summary>
    public static IEnumerable<(string Fault, string Program)> All =>
        from file in Clean
        let text = File.ReadAllText(file)
        let program = string.Join('\n', text.Split('\n').Where(static line => !line.StartsWith('#')))
        from line in text.Split('\n')
        where line.StartsWith(Mark, StringComparison.Ordinal)
        let sides = line[Mark.Length..].Split(" => ")
        select ($"{Path.GetFileName(file)}: {line}", Replaced(program, sides[0], sides[1], line));

    private static string Replaced(string program, string find, string replacement, string line)
    {
        Assert.True(program.Contains(find, StringComparison.Ordinal), $"nothing is replaced by {line}");
        var at = program.IndexOf(find, StringComparison.Ordinal);
        return program[..at] + replacement + program[(at + find.Length)..];
    }
}
