using System.Text;
using GitOpsDsl.Compiler.Diff;
using GitOpsDsl.Reading;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Tests.Diff;

/// <summary>What is written another way and says the same never shows.</summary>
public class FormattingTests
{
    public static TheoryData<string> Pairs => LabelledPairTests.Pairs;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Json_with_its_keys_backwards_is_the_same(string name)
    {
        var pair = LabelledPair.Read(name);

        Assert.True(TreeDiff.Compare(LabelledPair.Tree(pair.Before), LabelledPair.Tree(Backwards(pair.Before))).IsEmpty);
        Assert.True(TreeDiff.Compare(LabelledPair.Tree(Backwards(pair.After)), LabelledPair.Tree(pair.After)).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Windows_line_ends_and_a_byte_order_mark_are_the_same(string name)
    {
        var pair = LabelledPair.Read(name);

        var windows = "\uFEFF" + pair.Before.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.True(TreeDiff.Compare(LabelledPair.Tree(pair.Before), LabelledPair.Tree(windows)).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_kubectl_list_of_the_objects_is_the_same(string name)
    {
        var pair = LabelledPair.Read(name);
        var documents = pair.Before.Split("---\n").Where(static document => document.Length > 0);
        var items = documents.Select(static document => $"- {document.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        var list = "apiVersion: v1\nkind: List\nitems: []\n".Replace(" []\n", pair.Before.Length > 0 ? "\n" : " []\n", StringComparison.Ordinal) + string.Concat(items);

        Assert.True(TreeDiff.Compare(LabelledPair.Tree(pair.Before), LabelledPair.Tree(list)).IsEmpty);
    }

    [Fact]
    public void Another_file_is_a_move_and_nothing_else()
    {
        var pair = LabelledPair.Read("restarts-image");

        var changes = TreeDiff.Compare(LabelledPair.Tree(pair.Before), LabelledPair.Tree(pair.Before, "shop.yaml"));

        var move = Assert.Single(changes.Objects);
        Assert.Equal((ObjectChangeKind.Moved, ChangeClass.Nothing, "web/all.yaml"), (move.Kind, move.Class, move.FormerFile));
    }

    private static string Backwards(string yaml)
    {
        var text = new StringBuilder();
        foreach (var document in YamlNodes.Read("test", yaml))
        {
            text.Append("---\n");
            Append(text, document.Root);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Node node)
    {
        if (node.IsMap)
        {
            var entries = new List<Node>();
            foreach (var entry in node.Entries)
            {
                entries.Insert(0, entry);
            }

            Join(text, "{}", entries, static (text, entry) =>
            {
                text.Append('"').Append(entry.Name).Append("\": ");
                Append(text, entry);
            });
        }
        else if (node.IsList)
        {
            var items = new List<Node>();
            foreach (var item in node.Items)
            {
                items.Add(item);
            }

            Join(text, "[]", items, Append);
        }
        else
        {
            text.Append(node.ToString());
        }
    }

    private static void Join(StringBuilder text, string brackets, List<Node> nodes, Action<StringBuilder, Node> append)
    {
        text.Append(brackets[0]);
        for (var place = 0; place < nodes.Count; place++)
        {
            text.Append(place > 0 ? ", " : "");
            append(text, nodes[place]);
        }

        text.Append(brackets[1]);
    }
}
