namespace GitOpsDsl.Rules;

/// <summary>Terms of node selectors (<c>ValidateNodeSelectorTerm</c>).</summary>
internal sealed class InvalidNodeAffinity() : ApiRule("GD1104", "Node affinity that can't be evaluated")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.NodeSelectorTerm", "matchFields", Fields);
        on.Field("io.k8s.api.core.v1.NodeSelector", "nodeSelectorTerms", Required);
    }

    /// <summary>Only the name of a node can be matched as a field, and by one name.</summary>
    private static void Fields(Node requirements, RuleContext context)
    {
        foreach (var requirement in requirements.Items)
        {
            var key = requirement["key"];
            var comparison = requirement["operator"];
            if (key.Text is { Length: > 0 } name && name != "metadata.name")
            {
                context.Report(
                    key,
                    $"\"{name}\" is no field that nodes are selected by: metadata.name is the only one; match labels in matchExpressions");
            }

            if (comparison.Text is not (null or "In" or "NotIn"))
            {
                context.Report(comparison, "fields of a node are matched by In or NotIn");
            }
            else if (requirement["values"] is { Exists: true, IsPartial: false } values && values.Count > 1)
            {
                context.Report(values, "a field of a node is matched with one value");
            }
            else if (requirement["values"][0] is { IsUnknown: false, Kind: not NodeKind.Missing } value && !DnsName.IsSubdomain(value.Text ?? ""))
            {
                context.Report(value, $"\"{value.Text}\" can't be the name of a node");
            }
        }
    }

    /// <summary>Labels that must match have to be possible; preferred ones may be anything, as the server sees it.</summary>
    private static void Required(Node terms, RuleContext context)
    {
        foreach (var term in terms.Items)
        {
            foreach (var requirement in term["matchExpressions"].Items)
            {
                foreach (var value in requirement["values"].Items)
                {
                    if (value.Text is { } text && !LabelSyntax.IsValue(text))
                    {
                        context.Report(
                            value,
                            $"\"{text}\" can't be the value of a label: at most 63 letters, digits, '-', '_' and '.', a letter or "
                            + "digit first and last");
                    }
                }
            }
        }
    }
}
