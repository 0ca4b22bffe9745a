namespace GitOpsDsl.Rules;

/// <summary>One object rendered twice, in whatever version of its API: what is applied last wins.</summary>
internal sealed class ObjectTwice() : ReferenceRule("GD2701", "Object rendered twice")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var item in environment.Repeated)
        {
            var first = environment.Find(item.Id.Group, item.Id.Kind, item.Namespace, item.Name)!;
            var place = item.Namespace.Length == 0 ? "" : $" in namespace \"{item.Namespace}\"";
            context.Report(
                item.Metadata["name"],
                $"{item.Id.Kind} \"{item.Name}\" is there twice{place}: what is applied last wins; give one another name, or make them one",
                first.Metadata["name"]);
        }
    }
}
