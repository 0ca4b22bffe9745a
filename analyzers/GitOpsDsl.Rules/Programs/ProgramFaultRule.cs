namespace GitOpsDsl.Rules;

/// <summary>A rule about one way in which programs depart from what Pulumi takes.</summary>
internal abstract class ProgramFaultRule(string id, ProgramFaultKind kind, string title, Severity severity = Severity.Error)
    : Rule(id, RuleCategory.Cloud, severity, title)
{
    public override void Subscribe(RuleSubscriptions on) => on.Program(Check);

    private void Check(ProgramView program, RuleContext context)
    {
        foreach (var fault in program.Faults)
        {
            if (fault.Kind == kind)
            {
                fault.Report(context);
            }
        }
    }
}
