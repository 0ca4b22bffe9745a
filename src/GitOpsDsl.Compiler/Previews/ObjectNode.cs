using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Places;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>An object's fields, as it is rendered.</summary>
internal static class ObjectNode
{
    /// <summary>Missing for a document that can't be read.</summary>
    public static Node Of(GraphObject item)
        => item.Resource is { } resource ? new ObjectFields(resource).Root : VerbatimNodes.Read(item, item.Id.Name, out _)?.Root ?? default;

    /// <summary>The nodes below one by the names of entries, <c>*</c> for every item of a list.</summary>
    public static IEnumerable<Node> Find(Node node, params string[] path)
    {
        if (path is [])
        {
            return [node];
        }

        if (path[0] != "*")
        {
            return Find(node[path[0]], path[1..]);
        }

        var found = new List<Node>();
        foreach (var item in node.Items)
        {
            found.AddRange(Find(item, path[1..]));
        }

        return found;
    }
}
