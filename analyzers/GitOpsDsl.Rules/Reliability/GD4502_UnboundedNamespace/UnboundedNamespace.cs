namespace GitOpsDsl.Rules;

/// <summary>A Namespace whose pods may take all that the cluster has. Ships switched off: who runs a cluster alone needs no quotas.</summary>
internal sealed class UnboundedNamespace()
    : Rule("GD4502", RuleCategory.Reliability, Severity.None, "Namespace without a quota or a limit range")
{
    private static readonly string[] Kinds = ["ResourceQuota", "LimitRange"];

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var kind in Kinds)
        {
            if (!environment.AreIdentified("", kind))
            {
                continue;
            }

            var bounded = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in environment.OfKind("", kind))
            {
                bounded.Add(item.Namespace);
            }

            foreach (var space in environment.OfKind("", "Namespace"))
            {
                if (space.IsIdentified && !bounded.Contains(space.Name))
                {
                    context.Report(
                        space.Metadata["name"],
                        $"namespace \"{space.Name}\" has no {kind}: one workload in it can take what all others need; add one");
                }
            }
        }
    }
}
