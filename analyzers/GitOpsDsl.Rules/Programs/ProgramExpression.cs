using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>What stands in a text of a program: <c>${bucket.arn}</c> (pulumi-yaml, ast/interpolation.go).</summary>
internal sealed class ProgramExpression
{
    private readonly List<ProgramReference> _references = [];

    private ProgramExpression()
    {
    }

    public IReadOnlyList<ProgramReference> References => _references;

    /// <summary>The text is one reference, whose type it keeps; else it is a text.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Null when the text has no reference.</summary>
    public static ProgramExpression? Parse(string text)
    {
        ProgramExpression? expression = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '$' || text[i + 1] is not ('$' or '{'))
            {
                continue;
            }

            if (text[++i] == '$')
            {
                continue;
            }

            expression ??= new ProgramExpression();
            var start = i + 1;
            i = expression.Read(text, start);
            expression.IsWhole = start == 2 && i == text.Length - 1;
            if (expression.Problem is not null)
            {
                break;
            }
        }

        return expression;
    }

    /// <summary>Reads a path, and gives the place of the brace that ends it.</summary>
    private int Read(string text, int start)
    {
        var path = new List<string?>();
        var i = start;
        while (i < text.Length && text[i] != '}')
        {
            if (text[i] == '[')
            {
                i = ReadBracket(text, i + 1, path);
                continue;
            }

            i += text[i] == '.' && path.Count > 0 ? 1 : 0;
            var end = i;
            while (end < text.Length && text[end] is not ('.' or '[' or '}'))
            {
                end++;
            }

            if (end == i)
            {
                return Fail(text, "a name is missing");
            }

            path.Add(text.Substring(i, end - i));
            i = end;
        }

        if (i >= text.Length)
        {
            return Fail(text, "the brace is not closed: write $${ for a text that begins with ${");
        }

        if (path.Count == 0 || path[0] is null)
        {
            return Fail(text, "it names nothing");
        }

        _references.Add(new ProgramReference(path[0]!, path.GetRange(1, path.Count - 1)));
        return i;
    }

    private int ReadBracket(string text, int start, List<string?> path)
    {
        if (start < text.Length && text[start] == '"')
        {
            var key = new StringBuilder();
            var i = start + 1;
            for (; i < text.Length && text[i] != '"'; i++)
            {
                i += text[i] == '\\' && i + 1 < text.Length ? 1 : 0;
                key.Append(text[i]);
            }

            path.Add(key.ToString());
            return i + 1 < text.Length && text[i + 1] == ']' ? i + 2 : Fail(text, "a bracket is not closed");
        }

        var end = text.IndexOf(']', start);
        var isIndex = end > start && text.Substring(start, end - start).All(Ascii.IsDigit);
        path.Add(null);
        return isIndex ? end + 1 : Fail(text, "a bracket takes a number, or a key in quotes");
    }

    private int Fail(string text, string problem)
    {
        Problem ??= problem;
        return text.Length;
    }
}
