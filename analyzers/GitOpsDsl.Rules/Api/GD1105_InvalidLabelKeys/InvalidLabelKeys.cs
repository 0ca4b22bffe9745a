namespace GitOpsDsl.Rules;

/// <summary><c>matchLabelKeys</c> of affinity terms and spread constraints extend a selector, so there must be one without those keys.</summary>
internal sealed class InvalidLabelKeys() : ApiRule("GD1105", "Label keys that add nothing to the selector")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.TopologySpreadConstraint", Spread);
        on.Type("io.k8s.api.core.v1.PodAffinityTerm", Affinity);
    }

    private static void Spread(Node constraint, RuleContext context)
    {
        var keys = constraint["matchLabelKeys"];
        NeedsSelector(constraint, keys, context);
        foreach (var key in keys.Items)
        {
            if (Find(constraint["labelSelector"], key.Text) is { Exists: true } selected)
            {
                context.Report(key, $"{key} is in the labelSelector too: keep it in one of the two", selected);
            }
        }
    }

    private static void Affinity(Node term, RuleContext context)
    {
        var keys = term["matchLabelKeys"];
        NeedsSelector(term, keys, context);
        NeedsSelector(term, term["mismatchLabelKeys"], context);
        foreach (var key in keys.Items)
        {
            foreach (var other in term["mismatchLabelKeys"].Items)
            {
                if (key.Text is not null && key.Text == other.Text)
                {
                    context.Report(other, $"{key} is in matchLabelKeys too: a pod can't have the same value and another one", key);
                }
            }
        }
    }

    private static void NeedsSelector(Node owner, Node keys, RuleContext context)
    {
        if (keys.Count > 0 && owner["labelSelector"].IsAbsent)
        {
            context.Report(keys, $"{keys.Name} extends the labelSelector, and there is none: add one");
        }
    }

    private static Node Find(Node selector, string? key)
    {
        if (key is null || selector["matchLabels"][key] is { Exists: true } label)
        {
            return key is null ? default : selector["matchLabels"][key];
        }

        foreach (var requirement in selector["matchExpressions"].Items)
        {
            if (requirement["key"].Text == key)
            {
                return requirement["key"];
            }
        }

        return default;
    }
}
