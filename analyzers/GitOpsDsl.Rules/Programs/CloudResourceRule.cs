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
            if (resource.Properties.IsMap && IsOneOfThese(resource))
            {
                Check(resource, program, context);
            }
        }
    }

    /// <summary>A plain loop: it is asked for each resource by each rule.</summary>
    private bool IsOneOfThese(ProgramItem resource)
    {
        foreach (var token in tokens)
        {
            if (resource.Is(token))
            {
                return true;
            }
        }

        return false;
    }
}
