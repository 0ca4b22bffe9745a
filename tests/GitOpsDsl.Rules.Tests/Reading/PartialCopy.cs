namespace GitOpsDsl.Rules.Tests;

/// <summary>Copies of a document of which a host knows less.</summary>
internal static class PartialCopy
{
    /// <summary>One in which that node is unknown, and one in which what holds it may have more, but not it.</summary>
    public static IEnumerable<NodeDocument> Of(NodeDocument document, Node unknown)
    {
        yield return Copy(document, unknown, isLeftOut: false);
        yield return Copy(document, unknown, isLeftOut: true);
    }

    /// <summary>One of that node alone, as a part of an object that is not known.</summary>
    public static NodeDocument Alone(Node node)
    {
        var builder = new NodeDocumentBuilder();
        Write(node, default, isLeftOut: false, builder);
        return builder.Build(node.Document!.Source, isPart: true);
    }

    private static NodeDocument Copy(NodeDocument document, Node unknown, bool isLeftOut)
    {
        var builder = new NodeDocumentBuilder();
        Write(document.Root, unknown, isLeftOut, builder);
        return builder.Build(document.Source);
    }

    private static void Write(Node node, Node unknown, bool isLeftOut, NodeDocumentBuilder builder)
    {
        if (node == unknown)
        {
            builder.Unknown(node.Position);
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Map:
                builder.BeginMap(node.Position);
                Children(node, unknown, isLeftOut, builder);
                builder.EndMap();
                break;
            case NodeKind.List:
                builder.BeginList(node.Position);
                Children(node, unknown, isLeftOut, builder);
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

    private static void Children(Node container, Node unknown, bool isLeftOut, NodeDocumentBuilder builder)
    {
        if (container.IsPartial || (isLeftOut && unknown.Parent == container))
        {
            builder.MarkPartial();
        }

        foreach (var child in container.IsMap ? container.Entries : container.Items)
        {
            if (isLeftOut && child == unknown)
            {
                continue;
            }

            if (container.IsMap)
            {
                builder.Key(child.Name);
            }

            Write(child, unknown, isLeftOut, builder);
        }
    }
}
