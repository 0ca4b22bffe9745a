using System.Text;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// One namespace taken for another, wherever it is named: in <c>metadata.namespace</c>, in host names (<c>db.shop-int.svc</c>), in subjects.
/// What differs only by it between two environments is no difference.
/// </summary>
/// <param name="from">The namespace of the first environment.</param>
/// <param name="to">The namespace of the second.</param>
public sealed class NamespaceRenaming(string from, string to)
{
    /// <summary>The text as the second environment would have it.</summary>
    public string Apply(string text)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        if (at < 0 || from == to)
        {
            return text;
        }

        var renamed = new StringBuilder();
        var start = 0;
        for (; at >= 0; at = text.IndexOf(from, at + 1, StringComparison.Ordinal))
        {
            if (at >= start && IsWhole(text, at))
            {
                renamed.Append(text, start, at - start).Append(to);
                start = at + from.Length;
            }
        }

        return renamed.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Whether what stands there is the whole of a name, not a part of a longer one.</summary>
    private bool IsWhole(string text, int at)
    {
        var end = at + from.Length;
        return (at == 0 || !IsOfName(text[at - 1]) || text.AsSpan(0, at).EndsWith("namespace-")) && (end == text.Length || !IsOfName(text[end]));
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
