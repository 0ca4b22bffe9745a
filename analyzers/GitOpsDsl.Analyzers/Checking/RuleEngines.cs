using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>
/// The engines that a process needs, made when the first record is seen. Every rule is on in them: Roslyn knows which the author wants, and
/// drops what the others report.
/// </summary>
internal static class RuleEngines
{
    private static readonly Lazy<RuleEngine> Restricted = new(static () => Make(PodSecurityLevel.Restricted));
    private static readonly Lazy<RuleEngine> Privileged = new(static () => Make(PodSecurityLevel.Privileged));

    /// <summary>For pods that are held to the restricted standard, or for pods of which that is not known.</summary>
    public static RuleEngine Of(bool isRestricted) => (isRestricted ? Restricted : Privileged).Value;

    private static RuleEngine Make(PodSecurityLevel level) => new(
        [KubernetesApi.Facts],
        AllRules.InOrder,
        static rule => rule.Severity == Severity.None ? Severity.Warning : rule.Severity,
        new RuleSettings(podSecurity: level));
}
