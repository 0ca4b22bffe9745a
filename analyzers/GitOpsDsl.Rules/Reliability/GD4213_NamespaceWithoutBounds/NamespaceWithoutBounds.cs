namespace GitOpsDsl.Rules;

/// <summary>A Namespace of the environment in which nothing bounds what pods may take.</summary>
internal sealed class NamespaceWithoutBounds() : ReliabilityRule("GD4213", "Namespace without LimitRange or ResourceQuota", Severity.None)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var item in environment.OfKind("", "Namespace"))
        {
            Check(item, "LimitRange", "a container that says nothing gets no limits", environment, context);
            Check(item, "ResourceQuota", "its pods may take the whole cluster", environment, context);
        }
    }

    private static void Check(EnvironmentObject item, string kind, string consequence, RuleEnvironment environment, RuleContext context)
    {
        foreach (var bound in environment.OfKind("", kind))
        {
            if (bound.Namespace == item.Name || !bound.IsIdentified)
            {
                return;
            }
        }

        if (item.Metadata["name"] is { IsString: true } name)
        {
            context.Report(name, $"the namespace {name} has no {kind}, so {consequence}: add one");
        }
    }
}
