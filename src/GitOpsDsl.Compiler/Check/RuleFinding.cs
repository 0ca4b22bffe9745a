namespace GitOpsDsl.Compiler.Check;

/// <summary>What a rule reports, as the compiler and the linter pass it on; its place is the host's to add.</summary>
internal static class RuleFinding
{
    public static Finding From(GitOpsDsl.Rules.Finding finding)
    {
        var id = finding.Object;
        return new(finding.Rule.Id, (Severity)finding.Severity, finding.Message)
        {
            Category = finding.Rule.Category.ToString().ToLowerInvariant(),
            Path = finding.Path,
            Help = finding.Rule.Help,
            Object = new ObjectId(id.ApiVersion, id.Kind, id.Namespace.Length > 0 ? id.Namespace : null, id.Name),
        };
    }
}
