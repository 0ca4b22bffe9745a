using GitOpsDsl.Rules;
using RuleLevel = GitOpsDsl.Rules.PodSecurityLevel;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What an environment's record says of its cluster, in the words of the rules.</summary>
internal static class EnvironmentSettings
{
    /// <exception cref="FormatException">One of <see cref="GitOpsEnvironment.Outside"/> has another form.</exception>
    public static RuleSettings Of(GitOpsEnvironment environment) => new(
        environment.ClusterVersion.ToString(),
        environment.PodSecurity switch
        {
            PodSecurityLevel.Restricted => RuleLevel.Restricted,
            PodSecurityLevel.Baseline => RuleLevel.Baseline,
            _ => RuleLevel.Privileged,
        },
        Outside(environment.Outside),
        environment.Policy.Registries,
        environment.Policy.RequiredLabels,
        environment.Policy.RequiredAnnotations,
        environment.Policy.PriorityClasses,
        environment.Policy.IsDisposable);

    private static OutsideObject[] Outside(ValueList<string> texts)
    {
        var objects = new OutsideObject[texts.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            objects[i] = OutsideObject.Parse(texts[i]);
        }

        return objects;
    }
}
