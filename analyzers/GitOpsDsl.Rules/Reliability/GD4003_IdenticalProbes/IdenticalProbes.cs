namespace GitOpsDsl.Rules;

/// <summary>A liveness probe that asks the same as the readiness probe, and gives up no later.</summary>
internal sealed class IdenticalProbes() : ReliabilityRule("GD4003", "Liveness and readiness probe are the same")
{
    private const long DefaultPeriod = 10;
    private const long DefaultThreshold = 3;

    private static readonly string[] Handlers = ["httpGet", "tcpSocket", "exec", "grpc"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Container, "livenessProbe", Check);

    private static void Check(Node liveness, RuleContext context)
    {
        var readiness = liveness.Parent["readinessProbe"];
        if (AskTheSame(liveness, readiness) && Patience(liveness) is { } patience && Patience(readiness) is { } other && patience <= other)
        {
            context.Report(liveness, "it asks the same as the readiness probe and gives up as soon, so a pod that is only busy is restarted when it should be left alone: make it cheaper, such as tcpSocket, or raise failureThreshold", readiness);
        }
    }

    private static bool AskTheSame(Node x, Node y)
    {
        foreach (var handler in Handlers)
        {
            if (x[handler] is { Exists: true } question)
            {
                return NodeEquality.AreEqual(question, y[handler]);
            }
        }

        return false;
    }

    /// <summary>Seconds until a probe that keeps failing has an effect; null when they can't be known.</summary>
    private static long? Patience(Node probe) =>
        OrDefault(probe["periodSeconds"], DefaultPeriod) * OrDefault(probe["failureThreshold"], DefaultThreshold);

    private static long? OrDefault(Node value, long byDefault) => value.IsZero ? byDefault : value.Integer;
}
