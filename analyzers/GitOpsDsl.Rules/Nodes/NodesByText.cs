namespace GitOpsDsl.Rules;

/// <summary>
/// Nodes by a text that they have, or are about. A table of objects, not of nodes: the framework's generic code over a struct of ours is in no image that
/// is compiled ahead.
/// </summary>
internal sealed class NodesByText
{
    private readonly Dictionary<string, object> _nodes = new(StringComparer.Ordinal);

    public int Count => _nodes.Count;

    /// <summary>The node of that text; missing when there is none.</summary>
    public Node this[string text]
    {
        get => _nodes.TryGetValue(text, out var node) ? (Node)node : default;
        set => _nodes[text] = value;
    }

    public IEnumerable<string> Texts => _nodes.Keys;

    public bool Contains(string text) => _nodes.ContainsKey(text);

    /// <summary>Enters the node unless its text has one already, which is then the <paramref name="first"/>.</summary>
    public bool TryAdd(string text, Node node, out Node first)
    {
        first = this[text];
        if (first.Document is not null)
        {
            return false;
        }

        _nodes.Add(text, node);
        return true;
    }

    public void Clear() => _nodes.Clear();
}
