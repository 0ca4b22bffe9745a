using System.Text;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// One name taken for another, wherever it is repeated. The namespaces of two environments that are compared: in <c>metadata.namespace</c>, in
/// host names (<c>db.shop-int.svc</c>), in subjects. The two names of a renamed object: in its labels, selectors and references.
/// </summary>
public sealed class NameRenaming
{
    private readonly string _from;
    private readonly string _to;
    private readonly bool _partsToo;

    private NameRenaming(string from, string to, bool partsToo) => (_from, _to, _partsToo) = (from, to, partsToo);

    /// <summary>A namespace: a longer name that it is a part of (<c>shop-int-2</c>) is another.</summary>
    public static NameRenaming OfNamespace(string from, string to) => new(from, to, partsToo: false);

    /// <summary>The text as it is under the other name.</summary>
    public string Apply(string text)
    {
        var at = text.IndexOf(_from, StringComparison.Ordinal);
        if (at < 0 || _from.Length == 0 || _from == _to)
        {
            return text;
        }

        var renamed = new StringBuilder();
        var start = 0;
        for (; at >= 0; at = text.IndexOf(_from, at + 1, StringComparison.Ordinal))
        {
            if (at >= start && !IsOfName(text, at - 1) && !IsOfName(text, at + _from.Length))
            {
                renamed.Append(text, start, at - start).Append(_to);
                start = at + _from.Length;
            }
        }

        return renamed.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>An object: what is called after it (<c>web-files</c>) is renamed with it.</summary>
    internal static NameRenaming OfObject(string from, string to) => new(from, to, partsToo: true);

    /// <summary>The path of a file as it is under the other name: its own name has the kind before it, <c>namespace-shop-int.yaml</c>.</summary>
    internal string ApplyToPath(string path) => OfObject(_from, _to).Apply(path);

    private bool IsOfName(string text, int at)
        => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (!_partsToo && (text[at] is '-' or '_')));
}
