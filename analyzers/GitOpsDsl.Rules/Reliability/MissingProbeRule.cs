namespace GitOpsDsl.Rules;

/// <summary>A probe that a serving pod lacks. One container that has it is enough: the others may be helpers that need none.</summary>
internal abstract class MissingProbeRule(string id, string probe, string title) : ReliabilityRule(id, title)
{
    public sealed override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    /// <summary>What comes of it, and what to add.</summary>
    protected abstract string Consequence(Node container);

    private void Check(Node pod, RuleContext context)
    {
        var serving = ServingPod.ContainerWithPort(pod, context);
        if (!serving.Exists || PodContainers.ArePartial(pod))
        {
            return;
        }

        foreach (var container in PodContainers.Running(pod))
        {
            if (!container[probe].IsAbsent)
            {
                return;
            }
        }

        context.ReportMissing(serving, probe, Consequence(serving));
    }
}
