namespace GitOpsDsl;

/// <summary>A value that is known now.</summary>
/// <param name="Value">As it is meant: what Pulumi would take for an expression is escaped when it is written.</param>
public sealed record CloudLiteral(JsonValue Value) : CloudValue
{
    public override JsonValue ToJson(ICloudNames names) => Escape(Value);

    /// <summary><c>$</c> doubled: <c>${</c> begins an expression, and <c>$$</c> is one <c>$</c> anywhere (pulumi-yaml, ast/interpolation.go).</summary>
    internal static string Escape(string text) => text.Replace("$", "$$");

    private static JsonValue Escape(JsonValue value) => value.Kind switch
    {
        JsonKind.String when value.Text!.Contains('$') => Escape(value.Text),
        JsonKind.List => JsonValue.List([.. value.Items!.Select(Escape)]),
        JsonKind.Map => JsonValue.Map(new(value.Entries!.Select(static entry => KeyValuePair.Create(CloudMap.Key(entry.Key), Escape(entry.Value))))),
        _ => value,
    };
}
