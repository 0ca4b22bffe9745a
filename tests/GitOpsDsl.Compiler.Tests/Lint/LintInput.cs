using System.Text;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>Files that are not on disk.</summary>
internal static class LintInput
{
    public static IReadOnlyList<NodeDocument> Read(string yaml) => Read(Encoding.UTF8.GetBytes(yaml));

    public static IReadOnlyList<NodeDocument> Read(byte[] yaml)
    {
        using var stream = new MemoryStream(yaml);
        return YamlNodes.Read("file.yaml", new YamlText("file.yaml", stream), new SharedStrings());
    }

    /// <summary>What is said of a file that can't be read.</summary>
    public static string Refusal(string yaml) => Refusal(Encoding.UTF8.GetBytes(yaml));

    public static string Refusal(byte[] yaml) => Assert.Throws<YamlInputException>(() => Read(yaml)).Message;

    /// <summary>A value as JSON, with the keys in the order in which they stand.</summary>
    public static string Json(Node node) => node.Kind switch
    {
        NodeKind.Map => "{" + string.Join(",", Children(node.Entries).Select(static entry => $"\"{entry.Name}\":{Json(entry)}")) + "}",
        NodeKind.List => "[" + string.Join(",", Children(node.Items).Select(Json)) + "]",
        _ => node.ToString(),
    };

    private static List<Node> Children(NodeChildren children)
    {
        var nodes = new List<Node>();
        foreach (var child in children)
        {
            nodes.Add(child);
        }

        return nodes;
    }
}
