using System.Globalization;
using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Lowerings;

/// <summary>The path of a <c>[LowersTo]</c>, to be held against the way to a field.</summary>
internal sealed class FieldPattern
{
    private readonly List<PatternStep> _steps = [];

    /// <param name="path">As declared: <c>spec.ports[0].port</c>, <c>data[{key}]</c>, <c>env[name={key}]</c>.</param>
    public FieldPattern(string path)
    {
        for (var i = 0; i < path.Length;)
        {
            if (path[i] == '[')
            {
                var close = path.IndexOf(']', i);
                _steps.Add(Bracketed(path[(i + 1)..close]));
                i = close + 1;
            }
            else
            {
                var start = path[i] == '.' ? i + 1 : i;
                var end = path.IndexOfAny(['.', '['], start) is >= 0 and var next ? next : path.Length;
                _steps.Add(new(path[start..end]));
                i = end;
            }
        }
    }

    /// <summary>How much of the way it tells.</summary>
    public int Length => _steps.Count;

    /// <summary>Whether the way goes on like this from there, and for which entry of the property.</summary>
    /// <param name="steps">The way from the object.</param>
    /// <param name="from">Where the record stands that the pattern begins at.</param>
    /// <param name="entry">What the entry of the property must be, or must become: its token and text; null for a property without entries.</param>
    public bool Matches(IReadOnlyList<FieldStep> steps, int from, out (string Token, string Text)? entry)
    {
        entry = null;
        if (from + _steps.Count > steps.Count)
        {
            return false;
        }

        for (var i = 0; i < _steps.Count; i++)
        {
            var (pattern, step) = (_steps[i], steps[from + i]);
            var text = pattern.Field is { } field ? step.Item.GetValueOrDefault(field) : step.IsItem ? null : step.Name;
            if (pattern.Index >= 0)
            {
                if (pattern.Index != step.Index)
                {
                    return false;
                }
            }
            else if (text is null || (pattern.Name is { } name && name != text))
            {
                return false;
            }

            entry = pattern.Token is { } token ? (token, text!) : entry;
        }

        return true;
    }

    private static PatternStep Bracketed(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return new(Index: index);
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var value = text[(equals + 1)..];
        var token = value.StartsWith('{') ? value.Trim('{', '}') : null;
        return new(token is null ? value : null, -1, equals < 0 ? null : text[..equals], token);
    }
}
