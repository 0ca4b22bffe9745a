namespace GitOpsDsl.Rules;

/// <summary>A sleep must end within the pod's grace period, 30 seconds unless it says otherwise (<c>validateSleepAction</c>).</summary>
internal sealed class SleepTooLong() : ApiRule("GD1134", "Hook that sleeps longer than the pod may take to end")
{
    private const long DefaultGrace = 30;

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var grace = pod["terminationGracePeriodSeconds"];
        var most = grace.IsAbsent ? DefaultGrace : grace.Integer;
        foreach (var container in PodContainers.All(pod))
        {
            Check(container["lifecycle"]["preStop"], most, grace, context);
            Check(container["lifecycle"]["postStart"], most, grace, context);
        }
    }

    private static void Check(Node hook, long? most, Node grace, RuleContext context)
    {
        if (hook["sleep"]["seconds"] is { Integer: { } seconds } node && seconds > most)
        {
            context.Report(node, $"sleeping {seconds} seconds takes longer than the pod has to end, {most}: raise terminationGracePeriodSeconds", grace);
        }
    }
}
