namespace GitOpsDsl.Rules;

/// <summary>A definition and resources of its kind in one go: agents know how to wait in between, <c>kubectl apply</c> does not.</summary>
internal sealed class ResourceBesideDefinition()
    : ReferenceRule("GD2708", "Custom resource applied together with its definition", Severity.Info)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var definitions = Definitions.Of(environment);
        if (definitions.Groups == 0)
        {
            return;
        }

        var seen = new HashSet<EnvironmentObject>();
        foreach (var item in environment.Objects)
        {
            // Once for each definition, at the first of its resources.
            if (OperatorResources.IsCustom(item) && definitions.Of(item.Id) is { } definition
                && Definitions.WaveOf(item) is { } own && own == Definitions.WaveOf(definition) && seen.Add(definition))
            {
                context.Report(
                    item.Root["kind"],
                    $"{item.Id.Kind} and its definition are applied together: kubectl apply fails the first time (no matches for kind); give the definition an earlier wave, or a tree of its own",
                    definition.Metadata["name"]);
            }
        }
    }
}
