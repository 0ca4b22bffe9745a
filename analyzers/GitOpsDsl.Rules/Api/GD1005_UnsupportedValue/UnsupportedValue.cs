namespace GitOpsDsl.Rules;

/// <summary>A text that is none of those that the field takes.</summary>
internal sealed class UnsupportedValue() : ApiRule("GD1005", "Value that the field does not take")
{
    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.UnsupportedValue, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var values = fault.Field!.Enum;
        var nearest = NearestName.Of(fault.Node.Text ?? "", values, static value => value);
        var allowed = values.Count <= 12 ? "one of " + string.Join(", ", values) : $"one of {values.Count} values";
        context.Report(
            fault.Node,
            nearest is null
                ? $"{fault.Node} is no {fault.Field.Name}: write {allowed}"
                : $"{fault.Node} is no {fault.Field.Name}; did you mean {nearest}? It takes {allowed}",
            suggestion: nearest);
    }
}
