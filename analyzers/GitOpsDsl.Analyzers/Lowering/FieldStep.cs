namespace GitOpsDsl.Analyzers.Lowering;

/// <summary>One step of the path that a <c>LowersTo</c> attribute gives: <c>spec</c>, <c>ports[0]</c>, <c>data[{key}]</c>, <c>env[name={key}]</c>.</summary>
internal sealed class FieldStep
{
    private FieldStep(string field, string? index)
    {
        Field = field;
        var equals = index?.IndexOf('=') ?? -1;
        Index = index?.Substring(equals + 1);
        ItemKey = equals < 0 ? null : index!.Substring(0, equals);
    }

    public string Field { get; }

    /// <summary>What stands in brackets behind the field: a place, a key, or which of them the value gives; null without brackets.</summary>
    public string? Index { get; }

    /// <summary>The field by which an item of a list is found; null where it is found by its place.</summary>
    public string? ItemKey { get; }

    /// <summary>The entry or item of each key of the value.</summary>
    public bool IsOfEachKey => Index == "{key}";

    /// <summary>The item of each item of the value.</summary>
    public bool IsOfEachItem => Index == "{item}";

    public bool IsFirst => Index == "0";

    /// <summary>Which one it is can't be told from the value alone.</summary>
    public bool IsComputed => Index is { } index && index.StartsWith("{", StringComparison.Ordinal) && !IsOfEachKey && !IsOfEachItem;

    /// <summary>Null for a path that is none of these.</summary>
    public static IReadOnlyList<FieldStep>? Parse(string path)
    {
        var steps = new List<FieldStep>();
        for (var at = 0; at < path.Length;)
        {
            var end = path.IndexOfAny(['.', '['], at) is var found and >= 0 ? found : path.Length;
            var field = path.Substring(at, end - at);
            var close = end < path.Length && path[end] == '[' ? path.IndexOf(']', end) : end - 1;
            if (field.Length == 0 || close < end - 1)
            {
                return null;
            }

            steps.Add(new FieldStep(field, close > end ? path.Substring(end + 1, close - end - 1) : null));
            at = close + 2;
        }

        return steps;
    }
}
