namespace GitOpsDsl.Rules;

/// <summary>Strict field validation refuses a map with one key twice; without it, the last one wins silently.</summary>
internal sealed class DuplicateKey() : ApiRule("GD1003", "Key given twice")
{
    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.DuplicateKey, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var name = fault.Node.Name;
        context.ReportKey(fault.Node, $"\"{name}\" stands in this map already: keep one of the two", fault.Node.Parent[name]);
    }
}
