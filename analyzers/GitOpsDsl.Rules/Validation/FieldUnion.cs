using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Fields of a type of which only some may be set together. Set means: there, and if it is a text or a list, not empty; an empty map is
/// set, because in Go it is a pointer to an empty struct. A number is set when it is not 0 or when the facts tell 0 from none. In a custom
/// resource whatever is there is set.
/// </summary>
internal sealed class FieldUnion
{
    private readonly string[] _fields;
    private readonly int _least;
    private readonly int _most;
    private readonly bool _isStructural;

    private FieldUnion(string type, int least, int most, string[] fields, bool isStructural = false)
    {
        _isStructural = isStructural;
        Type = type;
        _least = least;
        _most = most;
        _fields = fields;
    }

    public string Type { get; }

    /// <summary>A union that a custom resource's schema has.</summary>
    public static FieldUnion Of(TypeFacts type, UnionFacts union) => new(type.Name, union.Least, union.Most, [.. union.Fields], isStructural: true);

    public static FieldUnion ExactlyOne(string type, params string[] fields) => new(type, 1, 1, fields);

    public static FieldUnion AtMostOne(string type, params string[] fields) => new(type, 0, 1, fields);

    public static FieldUnion AtLeastOne(string type, params string[] fields) => new(type, 1, fields.Length, fields);

    public void Check(Node node, RuleContext context)
    {
        if (node.Count <= _most && _least == 0)
        {
            return;
        }

        var set = 0;
        var unknown = node.IsUnknown;
        Node first = default, last = default;
        foreach (var field in _fields)
        {
            var value = node[field];
            unknown |= value.IsUnknown || (value.IsPartial && value.Count == 0 && !value.IsMap);
            if (IsSet(value))
            {
                set++;
                (first, last) = (first.Exists ? first : value, value);
            }
        }

        if (set > _most)
        {
            context.Report(last, $"{last.Name} and {first.Name} exclude one another: keep one of them", first);
        }
        else if (set < _least && !unknown)
        {
            context.ReportMissing(node, _fields[_fields.Length - 1], $"one of {string.Join(", ", _fields)} is needed");
        }
    }

    private bool IsSet(Node value) => value.Kind switch
    {
        _ when _isStructural => value.Exists,
        NodeKind.String or NodeKind.List => value.Count > 0 || !value.IsZero,
        NodeKind.Integer => value.Integer != 0 || value.Name != "number",
        _ => value.Exists,
    };
}
