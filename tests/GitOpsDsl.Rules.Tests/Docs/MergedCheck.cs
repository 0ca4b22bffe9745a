namespace GitOpsDsl.Rules.Tests;

/// <summary>
/// One of the checks that other tools have (M, merged and without repetition) or that span objects (C), and the rules that stand for it:
/// a line of <c>merged-checks.tsv</c>.
/// </summary>
internal sealed record MergedCheck(string Number, string Title, string ToolLetters, IReadOnlyList<string> RuleIds)
{
    /// <summary>The letters of the column <c>tools</c>, in the order in which tables show them. Two stand for one tool.</summary>
    public static IReadOnlyList<(string Letters, string Tool)> Tools { get; } =
    [
        ("L", "kube-linter"), ("S", "kube-score"), ("P", "Polaris"), ("BR", "Pod Security"), ("T", "Trivy"), ("C", "Checkov"), ("K", "kubesec"), ("A", "API server"),
    ];

    public static IReadOnlyList<MergedCheck> All { get; } =
        [.. Resource.Text(typeof(MergedCheck).Assembly, "merged-checks.tsv").TrimEnd('\n').Split('\n').Skip(1).Select(Parse)];

    public bool IsOf(string letters) => ToolLetters.IndexOfAny(letters.ToCharArray()) >= 0;

    private static MergedCheck Parse(string line)
    {
        var columns = line.Split('\t');
        return new MergedCheck(columns[0], columns[1], columns[2], columns[3].Split(' '));
    }
}
