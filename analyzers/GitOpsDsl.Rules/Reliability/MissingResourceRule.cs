namespace GitOpsDsl.Rules;

/// <summary>
/// A request or limit that a container lacks, and its pod as a whole too. Plain init containers are left alone: they are gone before the
/// pod does its work.
/// </summary>
/// <param name="field">Where it is missing: <c>requests</c> or <c>limits</c>.</param>
internal abstract class MissingResourceRule(string id, string title, string field, string resource, Severity severity = Severity.Warning)
    : ReliabilityRule(id, title, severity)
{
    public sealed override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    /// <summary>What comes of it, and what to set.</summary>
    protected abstract string Consequence(Node container);

    private void Check(Node pod, RuleContext context)
    {
        if (!IsMissing(pod))
        {
            return;
        }

        foreach (var container in PodContainers.Running(pod))
        {
            if (IsMissing(container) && !PodContainers.MayBeSidecar(container))
            {
                MissingPath.Report(container, $"resources.{field}.{resource}", context, Consequence(container));
            }
        }
    }

    private bool IsMissing(Node podOrContainer) => (field == "limits"
        ? ContainerResources.LimitOf(podOrContainer, resource)
        : ContainerResources.RequestOf(podOrContainer, resource)).IsAbsent;
}
