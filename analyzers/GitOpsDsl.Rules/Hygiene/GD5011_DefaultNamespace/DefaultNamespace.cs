namespace GitOpsDsl.Rules;

/// <summary>The namespace that everyone gets who says nothing. Leaving the namespace to the agent is another matter.</summary>
internal sealed class DefaultNamespace() : HygieneRule("GD5011", "Workload in the namespace default")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var name = context.Object["metadata"]["namespace"];
        if (name.Text == "default")
        {
            context.Report(name, "the namespace default collects whatever forgot to name one, and can't be deleted, quotaed or handed over as a whole: use a namespace of its own");
        }
    }
}
