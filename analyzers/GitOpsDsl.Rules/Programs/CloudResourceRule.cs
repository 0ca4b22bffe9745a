namespace GitOpsDsl.Rules;

/// <summary>A rule about resources of some types.</summary>
internal abstract class CloudResourceRule(string id, string title, Severity severity, params string[] tokens) : Rule(id, RuleCategory.Cloud, severity, title)
{
    public override void Subscribe(RuleSubscriptions on) => on.Program(Check);

    /// <summary>Called with each resource of these types.</summary>
    protected abstract void Check(ProgramItem resource, ProgramView program, RuleContext context);

    private void Check(ProgramView program, RuleContext context)
    {
        foreach (var resource in program.Resources)
        {
            if (resource.Properties.IsMap && Array.Exists(tokens, resource.Is))
            {
                Check(resource, program, context);
            }
        }
    }
}
