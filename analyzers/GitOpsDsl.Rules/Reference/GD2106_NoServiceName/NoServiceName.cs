namespace GitOpsDsl.Rules;

/// <summary>A StatefulSet that names no Service.</summary>
internal sealed class NoServiceName() : ReferenceRule("GD2106", "StatefulSet that names no Service", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.StatefulSetSpec, Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (spec["serviceName"].IsZero)
        {
            context.ReportMissing(spec, "serviceName", "the StatefulSet names no Service: its pods get no DNS names of their own; name a headless one");
        }
    }
}
