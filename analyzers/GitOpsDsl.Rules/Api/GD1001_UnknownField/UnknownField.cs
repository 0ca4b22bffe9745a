namespace GitOpsDsl.Rules;

/// <summary>Strict field validation refuses what the type does not have; without it, the server drops the field silently.</summary>
internal sealed class UnknownField() : ApiRule("GD1001", "Unknown field")
{
    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.UnknownField, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var type = fault.Owner!;
        var nearest = NearestName.Of(fault.Node.Name, type.Fields, static field => field.Name);
        var hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
        context.ReportKey(fault.Node, $"{type.ShortName} has no field \"{fault.Node.Name}\"{hint}", suggestion: nearest);
    }
}
