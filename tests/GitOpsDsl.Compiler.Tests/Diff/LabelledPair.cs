using System.Text;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Compiler.Tests.Diff;

/// <summary>Two renders of one environment, and the class that a person gave their difference: a file of <c>Pairs/</c>.</summary>
/// <param name="Class">As the file says; <c>same</c> where nothing differs.</param>
/// <param name="Reason">Words that the reason must have.</param>
/// <param name="Before">Documents.</param>
/// <param name="After">Documents.</param>
internal sealed record LabelledPair(string Class, string Reason, string Before, string After)
{
    private const string BeforeMark = "# before\n";
    private const string AfterMark = "# after\n";

    private static readonly string Folder = Path.Combine(TestKit.RepositoryRoot.Path, "tests/GitOpsDsl.Compiler.Tests/Diff/Pairs");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.yaml")
        .Select(static file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal);

    public static LabelledPair Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".yaml"));
        var (before, after) = (text.IndexOf(BeforeMark, StringComparison.Ordinal), text.IndexOf(AfterMark, StringComparison.Ordinal));
        var head = text[..before];
        return new(Label(head, "class"), Label(head, "reason"), text[(before + BeforeMark.Length)..after], text[(after + AfterMark.Length)..]);
    }

    public static ManifestTree Tree(string yaml, string file = "web/all.yaml")
    {
        var tree = new ManifestTree();
        tree.Add("shop/prod", file, Encoding.UTF8.GetBytes(yaml));
        return tree;
    }

    public TreeChanges Compare() => TreeDiff.Compare(Tree(Before), Tree(After));

    public TreeChanges CompareBackwards() => TreeDiff.Compare(Tree(After), Tree(Before));

    private static string Label(string head, string label)
        => head.Split('\n').FirstOrDefault(line => line.StartsWith($"# {label}: ", StringComparison.Ordinal))?[(label.Length + 4)..] ?? "";
}
