namespace GitOpsDsl.Rules;

/// <summary>A <c>preStop</c> hook that takes all the time that the pod has to end. A longer sleep action is refused by the server.</summary>
internal sealed class PreStopTakesAllGrace() : ReferenceRule("GD2615", "preStop hook as long as the grace period", Severity.Warning)
{
    private const long DefaultGrace = 30;

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var grace = pod["terminationGracePeriodSeconds"];
        var most = grace.IsAbsent ? DefaultGrace : grace.Integer;
        foreach (var container in PodContainers.All(pod))
        {
            var hook = container["lifecycle"]["preStop"];
            var sleep = hook["sleep"]["seconds"];
            var command = hook["exec"]["command"];
            if (sleep.Integer is > 0 and { } seconds && seconds == most)
            {
                Report(sleep, seconds, grace, context);
            }
            else if (command.IsList && SleepCommand.SecondsOf(command) is > 0 and var slept && slept >= most)
            {
                Report(command, slept, grace, context);
            }
        }
    }

    private static void Report(Node place, long seconds, Node grace, RuleContext context) =>
        context.Report(
            place,
            $"the hook sleeps {seconds} seconds, all that the pod has to end: the program is killed before it can finish its requests; raise terminationGracePeriodSeconds above it",
            grace);
}
