namespace GitOpsDsl.Rules.Tests;

/// <summary>Copies of a document that differ from it at one node.</summary>
internal static class DocumentCopy
{
    /// <summary>One in which that node is unknown, and one in which what holds it may have more, but not it.</summary>
    public static IEnumerable<NodeDocument> Unknowing(NodeDocument document, Node unknown)
    {
        yield return With(document, unknown, builder => builder.Unknown(unknown.Position));
        yield return With(document, unknown, null);
    }

    /// <summary>One of that node alone, as a part of an object that is not known.</summary>
    public static NodeDocument Alone(Node node)
    {
        var builder = new NodeDocumentBuilder();
        Write(node, default, null, builder);
        return builder.Build(node.Document!.Source, isPart: true);
    }

    /// <summary>One that has another value there.</summary>
    /// <param name="write">Writes it; null to leave the entry or item out, of which the container then may have more.</param>
    public static NodeDocument With(NodeDocument document, Node changed, Action<NodeDocumentBuilder>? write)
    {
        var builder = new NodeDocumentBuilder();
        Write(document.Root, changed, write, builder);
        return builder.Build(document.Source);
    }

    private static void Write(Node node, Node changed, Action<NodeDocumentBuilder>? write, NodeDocumentBuilder builder)
    {
        if (node == changed && write is not null)
        {
            write(builder);
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Map:
                builder.BeginMap(node.Position);
                Children(node, changed, write, builder);
                builder.EndMap();
                break;
            case NodeKind.List:
                builder.BeginList(node.Position);
                Children(node, changed, write, builder);
                builder.EndList();
                break;
            case NodeKind.String:
                builder.String(node.Text!, node.Position);
                break;
            case NodeKind.Integer:
                builder.Integer(node.Integer!.Value, node.Position);
                break;
            case NodeKind.Float:
                builder.Float(node.Number!.Value, node.Position);
                break;
            case NodeKind.Boolean:
                builder.Boolean(node.Boolean!.Value, node.Position);
                break;
            case NodeKind.Null:
                builder.Null(node.Position);
                break;
            default:
                builder.Unknown(node.Position);
                break;
        }
    }

    private static void Children(Node container, Node changed, Action<NodeDocumentBuilder>? write, NodeDocumentBuilder builder)
    {
        if (container.IsPartial || (write is null && changed.Parent == container))
        {
            builder.MarkPartial();
        }

        foreach (var child in container.IsMap ? container.Entries : container.Items)
        {
            if (write is null && child == changed)
            {
                continue;
            }

            if (container.IsMap)
            {
                builder.Key(child.Name);
            }

            Write(child, changed, write, builder);
        }
    }
}
