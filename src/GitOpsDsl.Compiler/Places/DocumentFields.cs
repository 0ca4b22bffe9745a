using System.Globalization;
using GitOpsDsl.Rules;
using GitOpsDsl.Source.Places;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Places;

/// <summary>Fields of a document by their paths, as findings write them.</summary>
internal static class DocumentFields
{
    /// <summary>The field, which may be missing, and the way to it.</summary>
    /// <param name="root">The document.</param>
    /// <param name="path"><c>spec.containers[0].image</c>, <c>metadata.labels[app.kubernetes.io/name]</c>.</param>
    public static (Node Node, IReadOnlyList<FieldStep> Steps) Find(Node root, string path)
    {
        var node = root;
        var steps = new List<FieldStep>();
        foreach (var name in Names(path))
        {
            var next = node.IsList && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? node[place] : node[name];
            steps.Add(node.IsList ? new("", int.Parse(name, CultureInfo.InvariantCulture), TextsOf(next)) : FieldStep.Named(name));
            node = next;
        }

        return (node, steps);
    }

    /// <summary>What YAML shows of a scalar; null for all else.</summary>
    public static string? TextOf(Node node) => node.Kind switch
    {
        NodeKind.String => node.Text,
        NodeKind.Integer or NodeKind.Float or NodeKind.Boolean => node.ToString(),
        _ => null,
    };

    /// <summary>The names along a path.</summary>
    private static IEnumerable<string> Names(string path)
    {
        for (var i = 0; i < path.Length;)
        {
            if (path[i] == '[')
            {
                var close = path.IndexOf(']', i);
                yield return path[(i + 1)..close];
                i = close + 1;
            }
            else
            {
                var start = path[i] == '.' ? i + 1 : i;
                var end = path.IndexOfAny(['.', '['], start) is >= 0 and var next ? next : path.Length;
                yield return path[start..end];
                i = end;
            }
        }
    }

    /// <summary>What an item of a list is known by: its own texts and numbers, and those of its metadata.</summary>
    private static Dictionary<string, string> TextsOf(Node item)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in item.Entries)
        {
            if (TextOf(entry) is { } text)
            {
                texts[entry.Name] = text;
            }
        }

        if (item["metadata"]["name"].Text is { } name)
        {
            texts["metadata.name"] = name;
        }

        return texts;
    }
}
