using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Severities;

/// <summary>Gives findings of rules the severity that their file's <c>.editorconfig</c> wants, and takes out those that it wants not at all.</summary>
/// <param name="configuration">What the files say.</param>
/// <param name="rules">The rules that ran. What the compiler itself can't go on with is an error whatever a file says.</param>
internal sealed class FindingSeverities(SeverityConfiguration configuration, IReadOnlyList<Rule> rules)
{
    private readonly Dictionary<string, Rule> _rules = rules.ToDictionary(static rule => rule.Descriptor.Id, StringComparer.Ordinal);

    /// <param name="findings">In any order, which stays.</param>
    /// <param name="pathOf">The absolute path of the file that a finding is in.</param>
    public void Apply(List<Finding> findings, Func<Finding, string> pathOf)
    {
        var kept = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            var severity = finding.Severity;
            if (_rules.TryGetValue(finding.Id, out var rule))
            {
                var shipped = (Severity)rule.Descriptor.Severity;
                severity = configuration.Find(pathOf(finding), finding.Id, shipped) ?? shipped;
            }

            if (severity != Severity.None)
            {
                findings[kept++] = severity == finding.Severity ? finding : finding with { Severity = severity };
            }
        }

        findings.RemoveRange(kept, findings.Count - kept);
    }
}
