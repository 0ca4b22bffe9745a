namespace GitOpsDsl.Rules;

/// <summary>An excuse without a reason, of a rule that there is not, or of one that finds nothing wrong with the object.</summary>
internal sealed class UnneededExcuse() : Rule("GD5901", RuleCategory.Hygiene, Severity.Warning, "Excuse that excuses nothing")
{
    public override void Subscribe(RuleSubscriptions on) => on.Excuse(Check);

    private static void Check(Excuse excuse, RuleContext context)
    {
        var annotation = excuse.Annotation;
        if (!excuse.IsKnown)
        {
            context.ReportKey(annotation, Excuse.UnknownRule(excuse.RuleId));
        }
        else if (annotation.Text is { } reason && string.IsNullOrWhiteSpace(reason))
        {
            context.Report(annotation, Excuse.NoReason(excuse.RuleId));
        }
        else if (!excuse.IsUsed && annotation.IsString)
        {
            context.ReportKey(annotation, Excuse.Unneeded(excuse.RuleId, "this object"));
        }
    }
}
