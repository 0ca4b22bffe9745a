namespace GitOpsDsl;

/// <summary>A function that Pulumi YAML has itself: <c>fn::toJSON</c>, <c>fn::secret</c>.</summary>
/// <param name="Function">Without <c>fn::</c>.</param>
/// <param name="Argument">What it is called with.</param>
public sealed record CloudCall(string Function, CloudValue Argument) : CloudValue
{
    public override bool IsSecret => Function == "secret" || base.IsSecret;

    public override IEnumerable<CloudValue> Parts => [Argument];

    public override JsonValue ToJson(ICloudNames names) => Of(Function, Argument.ToJson(names));

    internal static JsonValue Of(string function, JsonValue argument) => new() { ["fn::" + function] = argument };
}
