namespace GitOpsDsl.Rules;

/// <summary>Objects of a namespace that is not among those that the environment lists (admission plugin <c>NamespaceLifecycle</c>).</summary>
internal sealed class MissingNamespace() : ReferenceRule("GD2702", "Namespace that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var item in environment.Objects)
        {
            // Once for each namespace, at the first object that needs it.
            if (item.Namespace == last || item.Facts is { Namespaced: false } || !seen.Add(last = item.Namespace))
            {
                continue;
            }

            var name = item.Metadata["namespace"];
            if (known.FindClusterWide("", "Namespace", name).IsMissing)
            {
                MissingObject.ReportClusterWide(context, environment, "", "Namespace", name, "whatever is in it is refused");
            }
        }
    }
}
