namespace GitOpsDsl.Rules;

/// <summary>Amounts that are negative, or a fraction of what can't be divided (<c>ValidateResourceQuantityValue</c>).</summary>
internal sealed class ImpossibleAmount() : ApiRule("GD1125", "Amount that a resource can't have")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.ResourceRequirements, Check);
        on.Field(TypeNames.PodSpec, "overhead", Amounts);
        on.Field("io.k8s.api.core.v1.ResourceQuotaSpec", "hard", Amounts);
        on.Field("io.k8s.api.node.v1.Overhead", "podFixed", Amounts);
        on.Field("io.k8s.api.storage.v1.CSIStorageCapacity", "capacity", NotNegative);
        on.Field("io.k8s.api.storage.v1.CSIStorageCapacity", "maximumVolumeSize", NotNegative);
        on.Field("io.k8s.api.core.v1.EmptyDirVolumeSource", "sizeLimit", NotNegative);
        on.Field("io.k8s.api.autoscaling.v2.HPAScalingRules", "tolerance", NotNegative);
    }

    private static void Check(Node requirements, RuleContext context)
    {
        Amounts(requirements["limits"], context);
        Amounts(requirements["requests"], context);
    }

    private static void Amounts(Node resources, RuleContext context)
    {
        foreach (var resource in resources.Entries)
        {
            NotNegative(resource, context);
            var isCounted = ResourceName.IsCounted(resource.Name);
            var page = ResourceName.PageSizeOf(resource.Name);
            if ((!isCounted && page is null) || Quantity.Of(resource) is not { Value: >= 0 } amount)
            {
                continue;
            }

            if (isCounted && !amount.IsWhole)
            {
                context.Report(resource, $"{resource.Name} is counted in whole pieces, and {resource.Text ?? resource.ToString()} is none");
            }
            else if (page is not null && (amount.Value == 0 || amount.Value % page != 0))
            {
                context.Report(
                    resource,
                    $"{resource.Text ?? resource.ToString()} is no multiple of the page size that {resource.Name} names");
            }
        }
    }

    private static void NotNegative(Node amount, RuleContext context)
    {
        // Most are texts without a minus: nothing to read.
        if ((amount.Text is not { } text || text.IndexOf('-') >= 0) && Quantity.Of(amount) is { Value: < 0 })
        {
            context.Report(amount, $"{amount.Text ?? amount.ToString()} is negative: {amount.Name} must be 0 or more");
        }
    }
}
