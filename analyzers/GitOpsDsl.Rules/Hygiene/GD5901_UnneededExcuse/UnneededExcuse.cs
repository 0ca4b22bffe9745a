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
            context.ReportKey(annotation, $"there is no rule {excuse.RuleId}: correct the id, or take the excuse out");
        }
        else if (annotation.Text is { } reason && string.IsNullOrWhiteSpace(reason))
        {
            context.Report(annotation, $"an excuse needs a reason: say why {excuse.RuleId} does not matter here");
        }
        else if (!excuse.IsUsed && annotation.IsString)
        {
            context.ReportKey(annotation, $"{excuse.RuleId} finds nothing wrong with this object: take the excuse out");
        }
    }
}
