using System.Runtime.CompilerServices;
using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>
/// The engines that a process needs, made when the first record is seen. Every rule is on in them: Roslyn knows which the author wants, and
/// drops what the others report.
/// </summary>
internal static class RuleEngines
{
    private static readonly ConditionalWeakTable<RecordApi, Pair> ByApi = new();

    /// <summary>For pods that are held to the restricted standard, or for pods of which that is not known.</summary>
    /// <param name="api">That of the record that is looked at.</param>
    public static RuleEngine Of(bool isRestricted, RecordApi api)
    {
        var engines = ByApi.GetValue(api, static api => new Pair(api));
        return (isRestricted ? engines.Restricted : engines.Privileged).Value;
    }

    private static RuleEngine Make(RecordApi api, PodSecurityLevel level) => new(
        api == RecordApi.Kubernetes ? [api.Facts] : [KubernetesApi.Facts, api.Facts],
        AllRules.InOrder,
        static rule => rule.Severity == Severity.None ? Severity.Warning : rule.Severity,
        new RuleSettings(podSecurity: level));

    private sealed class Pair(RecordApi api)
    {
        public Lazy<RuleEngine> Restricted { get; } = new(() => Make(api, PodSecurityLevel.Restricted));

        public Lazy<RuleEngine> Privileged { get; } = new(() => Make(api, PodSecurityLevel.Privileged));
    }
}
