namespace GitOpsDsl.Rules;

/// <summary>A custom resource that Argo CD applies in an earlier wave than its definition.</summary>
internal sealed class ResourceBeforeDefinition() : ReferenceRule("GD2707", "Custom resource applied before its definition")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var definitions = Definitions.Of(environment);
        if (definitions.Groups == 0)
        {
            return;
        }

        foreach (var item in environment.Objects)
        {
            if (OperatorResources.IsCustom(item) && definitions.Of(item.Id) is { } definition
                && Definitions.WaveOf(item) is { } own && Definitions.WaveOf(definition) is { } wave && own < wave)
            {
                context.Report(
                    item.Root["kind"],
                    $"{item.Id.Kind} is applied in wave {own}, and its definition in wave {wave}: it is refused (no matches for kind); give the definition an earlier wave",
                    definition.Metadata["name"]);
            }
        }
    }
}
