namespace GitOpsDsl.Rules;

/// <summary>A key that a pod takes from a ConfigMap or a Secret, and that is not in it.</summary>
internal sealed class MissingConfigKey() : ReferenceRule("GD2203", "Key that the ConfigMap or Secret does not have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        Check(environment, "ConfigMap", PodReferences.Of(environment).ConfigMaps, context);
        Check(environment, "Secret", PodReferences.Of(environment).Secrets, context);
    }

    private static void Check(RuleEnvironment environment, string kind, IReadOnlyList<PodReference> references, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var reference in references)
        {
            var (key, items) = (reference.Source["key"], reference.Source["items"]);
            if ((key.Exists || items.Exists) && !reference.IsOptional
                && known.Find("", kind, reference.Workload.Object.Namespace, reference.Name).Object is { } found)
            {
                Check(found, key, reference, context);
                foreach (var item in items.Items)
                {
                    Check(found, item["key"], reference, context);
                }
            }
        }
    }

    private static void Check(EnvironmentObject found, Node key, PodReference reference, RuleContext context)
    {
        if (key.Text is { Length: > 0 } text && ConfigContent.HasKey(found, text) == Certainty.No)
        {
            var near = NearestName.Of(text, ConfigContent.KeysOf(found), static key => key);
            var hint = near is null ? "add it" : $"did you mean \"{near}\"?";
            context.Report(key, $"{found.Id.Kind} \"{found.Name}\" has no key {key}: {reference.Effect}; {hint}", found.Metadata["name"]);
        }
    }
}
