namespace GitOpsDsl.Rules;

/// <summary>Quality of service class Guaranteed asks for CPU and memory with limits equal to requests, in every container.</summary>
internal sealed class RequestBelowLimit() : ReliabilityRule("GD4106", "Request differs from limit", Severity.None)
{
    private static readonly string[] Resources = ["cpu", "memory"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Container, "resources", Check);

    private static void Check(Node resources, RuleContext context)
    {
        foreach (var name in Resources)
        {
            var request = resources["requests"][name];
            var limit = resources["limits"][name];
            if (Quantity.Of(request) is { } requested && Quantity.Of(limit) is { } limited && requested.Value < limited.Value)
            {
                context.Report(request, $"{name} is requested below its limit of {limit}, so the pod is not of class Guaranteed and may be evicted for using what it may: set both to the same", limit);
            }
        }
    }
}
