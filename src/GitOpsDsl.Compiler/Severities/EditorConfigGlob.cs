using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GitOpsDsl.Compiler.Severities;

/// <summary>
/// The heading of a section of an <c>.editorconfig</c> file, as https://spec.editorconfig.org (0.17, "Glob Expressions") defines it: <c>*</c>,
/// <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c>, <c>{a,b}</c>, <c>{1..9}</c>, and <c>\</c> before a character that is meant as it is. One with a
/// <c>/</c> starts at the file's folder, another matches in every folder below.
/// </summary>
internal sealed class EditorConfigGlob
{
    private readonly Lazy<Regex> _regex;
    private readonly List<NumberRange> _ranges = [];

    /// <param name="glob">Read when the first path is asked about: most sections are about no rule of ours.</param>
    public EditorConfigGlob(string glob) => _regex = new(() => Read(glob));

    private Regex Read(string glob)
    {
        // A slash in brackets is no path: "[a/b]" is text.
        var anchored = glob.Contains('/', StringComparison.Ordinal);
        var pattern = new StringBuilder(anchored ? "^" : "^(?:.*/)?");
        Append(glob.AsSpan(glob.StartsWith('/') ? 1 : 0), pattern);
        return new Regex(pattern.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    /// <param name="path">Relative to the file's folder, with <c>/</c>.</param>
    public bool Matches(string path)
    {
        var match = _regex.Value.Match(path);
        for (var i = 0; match.Success && i < _ranges.Count; i++)
        {
            // A range that stands in an alternative that was not taken captures nothing.
            var group = match.Groups[i + 1];
            if (group.Success && !(long.TryParse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= _ranges[i].First && number <= _ranges[i].Last))
            {
                return false;
            }
        }

        return match.Success;
    }

    private void Append(ReadOnlySpan<char> glob, StringBuilder pattern)
    {
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '\\' when i + 1 < glob.Length:
                    pattern.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                case '/' when glob[i..].StartsWith("/**/"):
                    pattern.Append("/(?:.*/)?");
                    i += 3;
                    break;
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '[' when SetEnd(glob[i..]) is > 0 and var length:
                    AppendSet(glob.Slice(i + 1, length - 1), pattern);
                    i += length;
                    break;
                case '{' when BraceEnd(glob[i..]) is > 0 and var length:
                    AppendBraces(glob.Slice(i + 1, length - 1), pattern);
                    i += length;
                    break;
                default:
                    pattern.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }
    }

    /// <summary>Where the bracket is closed; 0 when it is not, or has nothing or a slash in it, and so is text.</summary>
    private static int SetEnd(ReadOnlySpan<char> glob)
    {
        for (var i = 1; i < glob.Length && glob[i] != '/'; i++)
        {
            if (glob[i] == '\\')
            {
                i++;
            }
            else if (glob[i] == ']' && i > 1)
            {
                return i;
            }
        }

        return 0;
    }

    private static void AppendSet(ReadOnlySpan<char> set, StringBuilder pattern)
    {
        var isNegated = set is ['!', _, ..];
        pattern.Append(isNegated ? "[^/" : "[");
        for (var i = isNegated ? 1 : 0; i < set.Length; i++)
        {
            var c = set[i] == '\\' && i + 1 < set.Length ? set[++i] : set[i];
            pattern.Append(c == '-' && i > 0 && i < set.Length - 1 ? "-" : c is '\\' or ']' or '[' or '^' or '-' ? $"\\{c}" : c.ToString());
        }

        pattern.Append(']');
    }

    /// <summary>Where the brace is closed; 0 when it is not, and so is text.</summary>
    private static int BraceEnd(ReadOnlySpan<char> glob)
    {
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            depth += glob[i] switch { '{' => 1, '}' => -1, _ => 0 };
            i += glob[i] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    private void AppendBraces(ReadOnlySpan<char> inner, StringBuilder pattern)
    {
        var choices = Choices(inner);
        if (choices.Count > 1)
        {
            for (var i = 0; i < choices.Count; i++)
            {
                pattern.Append(i == 0 ? "(?:" : "|");
                Append(choices[i], pattern);
            }

            pattern.Append(')');
        }
        else if (Range(inner) is { } range)
        {
            _ranges.Add(range);
            pattern.Append("([+-]?[0-9]+)");
        }
        else
        {
            // One choice is none: the braces are text.
            pattern.Append(@"\{");
            Append(inner, pattern);
            pattern.Append(@"\}");
        }
    }

    private static List<string> Choices(ReadOnlySpan<char> inner)
    {
        var choices = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < inner.Length; i++)
        {
            depth += inner[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (inner[i] == '\\')
            {
                i++;
            }
            else if (inner[i] == ',' && depth == 0)
            {
                choices.Add(inner[start..i].ToString());
                start = i + 1;
            }
        }

        choices.Add(inner[start..].ToString());
        return choices;
    }

    private static NumberRange? Range(ReadOnlySpan<char> inner)
    {
        var dots = inner.IndexOf("..");
        if (dots < 0
            || !long.TryParse(inner[..dots], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var a)
            || !long.TryParse(inner[(dots + 2)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var b))
        {
            return null;
        }

        return new(Math.Min(a, b), Math.Max(a, b));
    }

    private sealed record NumberRange(long First, long Last);
}
