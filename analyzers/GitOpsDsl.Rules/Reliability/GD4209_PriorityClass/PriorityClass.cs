namespace GitOpsDsl.Rules;

/// <summary>Which pods go first when a node is full.</summary>
internal sealed class PriorityClass() : ReliabilityRule("GD4209", "Priority class unset or not allowed", Severity.None)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var name = pod["priorityClassName"];
        var allowed = context.Settings.PriorityClasses;
        if (name.IsZero)
        {
            context.ReportMissing(pod, "priorityClassName", "when a node is full, chance decides whether this pod or another waits: set priorityClassName");
        }
        else if (allowed.Count > 0 && name.Text is { } text && !allowed.Contains(text))
        {
            context.Report(name, $"{name} is none of the priority classes that pods may have here: use one of {string.Join(", ", allowed)}");
        }
    }
}
