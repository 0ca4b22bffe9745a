namespace GitOpsDsl;

/// <summary>A list of values.</summary>
public sealed record CloudList(ValueList<CloudValue> Items) : CloudValue
{
    public override IEnumerable<CloudValue> Parts => Items;

    public override JsonValue ToJson(ICloudNames names) => JsonValue.List([.. Items.Select(item => item.ToJson(names))]);
}
