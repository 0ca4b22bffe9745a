namespace GitOpsDsl.Rules;

/// <summary>What a program gives a name to.</summary>
public sealed class ProgramItem(ProgramItemKind kind, string name, Node node)
{
    public ProgramItemKind Kind { get; } = kind;

    public string Name { get; } = name;

    public Node Node { get; } = node;

    /// <summary>Of a resource: its token, as it is written; null when it is not known.</summary>
    public string? Token => Kind == ProgramItemKind.Resource ? Node["type"].Text : null;

    /// <summary>Of a resource.</summary>
    public Node Properties => Node["properties"];

    /// <summary>It is a resource of that token, in full or as people write it: <c>aws:s3:Bucket</c>.</summary>
    public bool Is(string token)
    {
        if (Token is not { } own)
        {
            return false;
        }

        var (first, last, end) = (own.IndexOf(':'), own.LastIndexOf(':'), token.LastIndexOf(':'));
        if (first < 0 || last <= first)
        {
            return string.Equals(own, token, StringComparison.OrdinalIgnoreCase);
        }

        var slash = own.IndexOf('/', first);
        var module = slash > 0 && slash < last ? slash : last;
        return end == module
            && string.Compare(own, 0, token, 0, module, StringComparison.OrdinalIgnoreCase) == 0
            && string.Compare(own, last, token, end, int.MaxValue, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
