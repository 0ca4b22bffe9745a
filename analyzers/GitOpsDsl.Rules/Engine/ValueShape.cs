using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Which kinds of node a decoder takes for which type.</summary>
internal static class ValueShape
{
    /// <summary>The node, which is neither null nor unknown, can be decoded to a value of that type.</summary>
    public static bool Fits(Node node, ValueKind type) => type switch
    {
        ValueKind.String or ValueKind.Bytes or ValueKind.Time or ValueKind.MicroTime => node.IsString,
        ValueKind.Int32 => IsWhole(node, int.MinValue, int.MaxValue),
        ValueKind.Int64 => IsWhole(node, long.MinValue, long.MaxValue),
        ValueKind.Number => node.Number is not null,
        ValueKind.Boolean => node.Kind == NodeKind.Boolean,
        ValueKind.Quantity => node.IsString || node.Number is not null,
        ValueKind.IntOrString => node.IsString || IsWhole(node, int.MinValue, int.MaxValue),
        ValueKind.Json => true,
        ValueKind.List => node.IsList,
        _ => node.IsMap,
    };

    /// <summary>
    /// A float without a fraction is taken for an integer: kubectl and every agent turn YAML into JSON first, and write 1e3 as 1000.
    /// </summary>
    private static bool IsWhole(Node node, long least, long most) => node.Kind switch
    {
        NodeKind.Integer => node.IsWithin(least, most),
        NodeKind.Float => node.Number is { } number && number == Math.Floor(number) && number >= least && number <= most,
        _ => false,
    };
}
