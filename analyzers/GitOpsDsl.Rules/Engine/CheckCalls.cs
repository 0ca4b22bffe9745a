namespace GitOpsDsl.Rules;

/// <summary>Calls the checks of one object; where somebody wants to know what each of them reads, that is taken down.</summary>
internal sealed class CheckCalls(RuleContext context)
{
    /// <summary>Of the object that is being looked at; null when nobody wants to know.</summary>
    public CheckedObject? Record { get; set; }

    public void Call(Subscription<NodeCheck>[] checks, Node node)
    {
        foreach (var subscription in checks)
        {
            Record?.BeginCall(subscription, node);
            var found = context.Findings.Count;
            subscription.Check(node, context.For(subscription));
            Record?.EndCall(context.Findings.Count > found);
        }
    }

    public void Call(Subscription<FaultCheck>[] checks, SchemaFault fault)
    {
        Record?.Spoil();
        foreach (var subscription in checks)
        {
            subscription.Check(fault, context.For(subscription));
        }
    }

    public void Call(Subscription<NodeCheck> subscription, Node node) => subscription.Check(node, context.For(subscription));
}
