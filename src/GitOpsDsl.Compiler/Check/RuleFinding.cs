using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What a rule reports, as the compiler and the linter pass it on; its place is the host's to add.</summary>
internal static class RuleFinding
{
    public static Finding From(GitOpsDsl.Rules.Finding finding)
    {
        var id = finding.Object;
        return From(finding.Rule, (Severity)finding.Severity, finding.Message) with
        {
            Path = finding.Path,
            Object = new ObjectId(id.ApiVersion, id.Kind, id.Namespace.Length > 0 ? id.Namespace : null, id.Name),
        };
    }

    public static Finding From(RuleDescriptor rule, Severity severity, string message) => new(rule.Id, severity, message)
    {
        Category = rule.Category.ToString().ToLowerInvariant(),
        Help = rule.Help.Length > 0 ? rule.Help : null,
    };
}
