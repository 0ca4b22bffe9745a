namespace GitOpsDsl.Rules;

/// <summary>A custom resource of a kind that the environment's definitions of that group don't have.</summary>
internal sealed class MissingDefinition() : ReferenceRule("GD2706", "Custom resource without its definition")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var definitions = Definitions.Of(environment);
        if (definitions.Groups == 0 || definitions.IsPartial)
        {
            return;
        }

        foreach (var item in environment.Objects)
        {
            if (!OperatorResources.IsCustom(item) || definitions.OfGroup(item.Id.Group) is not { } sibling)
            {
                continue;
            }

            if (definitions.Of(item.Id) is { } definition)
            {
                CheckVersion(item, definition, context);
            }
            else if (!KnownObjects.Of(environment).MayHaveOutside(Definitions.Kind, "." + item.Id.Group))
            {
                context.Report(
                    item.Root["kind"],
                    $"no definition of the group {item.Id.Group} has the kind {item.Id.Kind}: the object is refused; correct the kind, or add its CustomResourceDefinition",
                    sibling.Metadata["name"]);
            }
        }
    }

    private static void CheckVersion(EnvironmentObject item, EnvironmentObject definition, RuleContext context)
    {
        var versions = definition.Spec["versions"];
        var served = new List<string>();
        foreach (var version in versions.Items)
        {
            if (version["name"].Text is not { } name || version["served"].IsUnknown)
            {
                return;
            }

            if (version["served"].Boolean != false)
            {
                served.Add(name);
            }
        }

        var wanted = item.Id.ApiVersion.Substring(item.Id.Group.Length + 1);
        if (versions.IsList && !versions.IsPartial && !served.Contains(wanted))
        {
            context.Report(
                item.Root["apiVersion"],
                $"{definition.Name} serves {string.Join(", ", served)}, not {wanted}: the object is refused; use a version that is served",
                versions);
        }
    }
}
