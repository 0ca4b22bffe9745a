namespace GitOpsDsl.Rules;

/// <summary>One place where a program departs from what Pulumi takes.</summary>
/// <param name="field">Of something missing: its name.</param>
internal sealed class ProgramFault(ProgramFaultKind kind, Node node, FindingTarget target, string message, string field = "")
{
    public ProgramFaultKind Kind { get; } = kind;

    public void Report(RuleContext context)
    {
        switch (target)
        {
            case FindingTarget.Key: context.ReportKey(node, message); break;
            case FindingTarget.MissingField: context.ReportMissing(node, field, message); break;
            default: context.Report(node, message); break;
        }
    }
}
