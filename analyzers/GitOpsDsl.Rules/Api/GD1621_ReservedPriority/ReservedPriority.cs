namespace GitOpsDsl.Rules;

/// <summary>The highest priorities and the prefix of their names are the system's own (<c>ValidatePriorityClass</c>).</summary>
internal sealed class ReservedPriority() : ApiRule("GD1621", "Priority that the system keeps for itself")
{
    private const string Reserved = "system-";
    private const long Highest = 1_000_000_000;

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.scheduling.v1.PriorityClass", Check);

    private static void Check(Node priority, RuleContext context)
    {
        var name = priority["metadata"]["name"];
        if (name.Text is { } text && text.StartsWith(Reserved, StringComparison.Ordinal))
        {
            // The two classes that every cluster has may be written again, as they are.
            var known = text switch { "system-cluster-critical" => Highest * 2, "system-node-critical" => (Highest * 2) + 1000, _ => 0 };
            if (known == 0 || (priority["value"].Integer is { } own && own != known) || priority["globalDefault"].Boolean == true)
            {
                context.Report(name, "names that start with system- are the system's own: choose another name");
            }
        }
        else if (!name.IsUnknown && priority["value"] is { Integer: > Highest } value)
        {
            context.Report(value, $"priorities above {Highest} are the system's own: choose a lower one");
        }
    }
}
