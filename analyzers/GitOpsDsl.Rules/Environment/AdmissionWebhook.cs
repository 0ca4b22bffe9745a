namespace GitOpsDsl.Rules;

/// <summary>One webhook of a ValidatingWebhookConfiguration or MutatingWebhookConfiguration.</summary>
internal readonly struct AdmissionWebhook(Node node)
{
    public Node Node { get; } = node;

    /// <summary>The map with the <c>name</c> and <c>namespace</c> of the Service that answers; missing for a URL.</summary>
    public Node Service => Node["clientConfig"]["service"];

    /// <summary>When nobody answers, what is asked about is refused; that is the default.</summary>
    public bool FailsClosed => Node["failurePolicy"] is { IsAbsent: true } or { Text: "Fail" };

    public static IEnumerable<AdmissionWebhook> In(RuleEnvironment environment)
    {
        foreach (var kind in (string[])["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"])
        {
            foreach (var configuration in environment.OfKind("admissionregistration.k8s.io", kind))
            {
                foreach (var webhook in configuration.Root["webhooks"].Items)
                {
                    yield return new AdmissionWebhook(webhook);
                }
            }
        }
    }

    /// <summary>Surely asked when that pod is made in that namespace.</summary>
    /// <param name="space">The Namespace; null when it is not rendered, so that only a webhook for all namespaces is sure.</param>
    public bool SurelyCovers(Workload workload, EnvironmentObject? space)
    {
        var (spaces, objects) = (LabelSelector.Of(Node["namespaceSelector"]), LabelSelector.Of(Node["objectSelector"]));
        return CoversPods() && Node["matchConditions"].IsZero
            && (spaces.IsEmpty || (space is not null && spaces.Matches(new LabelSet(space.Metadata["labels"], space)) == Certainty.Yes))
            && objects.Matches(workload.PodLabels) == Certainty.Yes;
    }

    private bool CoversPods()
    {
        foreach (var rule in Node["rules"].Items)
        {
            if (Has(rule["apiGroups"], "", "*") && Has(rule["resources"], "pods", "*", "*/*") && Has(rule["operations"], "CREATE", "*"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Node list, params string[] values)
    {
        foreach (var item in list.Items)
        {
            if (item.Text is { } text && Array.IndexOf(values, text) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
