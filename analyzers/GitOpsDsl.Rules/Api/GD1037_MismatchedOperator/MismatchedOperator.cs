namespace GitOpsDsl.Rules;

/// <summary>Requirements of selectors: whether there are values depends on the operator.</summary>
internal sealed class MismatchedOperator() : ApiRule("GD1037", "Values that do not fit the operator")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement", Check);
        on.Type("io.k8s.api.core.v1.NodeSelectorRequirement", Check);
        on.Type("io.k8s.api.core.v1.ScopedResourceSelectorRequirement", Check);
    }

    private static void Check(Node requirement, RuleContext context)
    {
        var values = requirement["values"];
        switch (requirement["operator"].Text)
        {
            case "In" or "NotIn" when values.IsZero:
                context.ReportMissing(requirement, "values", $"{requirement["operator"].Text} compares with values, and there are none: add values, or use Exists");
                break;
            case "Exists" or "DoesNotExist" when values.Count > 0:
                context.Report(values, $"{requirement["operator"].Text} takes no values: take them out, or use In");
                break;
            case "Gt" or "Lt" when values.Count != 1 && !values.IsPartial:
                context.Report(values.Exists ? values : requirement["operator"], $"{requirement["operator"].Text} compares with one number: give one value, in quotes");
                break;
        }
    }
}
