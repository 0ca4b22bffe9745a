namespace GitOpsDsl.Rules;

/// <summary>
/// The objects of a document: its root, or the items of a <c>List</c> or <c>ConfigMapList</c> (what <c>kubectl get -o yaml</c> prints and
/// <c>kubectl apply</c> takes apart again).
/// </summary>
public static class ObjectRoots
{
    internal static bool IsList(NodeDocument document) =>
        document.Kind is { } kind && kind.EndsWith("List", StringComparison.Ordinal) && IsList(document.Root);

    private static bool IsList(Node root) =>
        root["kind"].Text is { } kind && kind.EndsWith("List", StringComparison.Ordinal) && root["apiVersion"].IsString && root["items"].IsList;

    /// <summary>How many objects a document is.</summary>
    public static int Count(NodeDocument document) => IsList(document) ? document.Root["items"].Count : 1;

    /// <summary>The roots of its objects.</summary>
    public static IReadOnlyList<Node> In(NodeDocument document) =>
        IsList(document) ? document.Root["items"].Items.ToArray() : [document.Root];

    /// <summary>The object that a node is a part of.</summary>
    internal static Node Of(Node node)
    {
        Node inner = node, second = default, third = default;
        while (inner.Parent.Exists)
        {
            (third, second, inner) = (second, inner, inner.Parent);
        }

        return third.Exists && second.Name == "items" && IsList(inner) ? third : inner;
    }
}
