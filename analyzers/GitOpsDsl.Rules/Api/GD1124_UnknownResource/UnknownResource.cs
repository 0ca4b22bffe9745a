namespace GitOpsDsl.Rules;

/// <summary>Names of compute resources (<c>validateContainerResourceName</c>), and of those that a whole pod can have.</summary>
internal sealed class UnknownResource() : ApiRule("GD1124", "Resource that a container can't have")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.ResourceRequirements, Check);
        on.Field(TypeNames.PodSpec, "overhead", static (node, context) => Names(node, false, context));
        on.Field("io.k8s.api.node.v1.Overhead", "podFixed", static (node, context) => Names(node, false, context));
    }

    private static void Check(Node requirements, RuleContext context)
    {
        var isPod = requirements.Name == "resources" && requirements.Parent["containers"].Exists;
        Names(requirements["limits"], isPod, context);
        Names(requirements["requests"], isPod, context);
    }

    private static void Names(Node resources, bool isPod, RuleContext context)
    {
        foreach (var resource in resources.Entries)
        {
            if (!ResourceName.IsContainers(resource.Name) || (isPod && !ResourceName.IsPods(resource.Name)))
            {
                var nearest = NearestName.Of(resource.Name, ResourceName.Compute, static known => known);
                var way = nearest is not null ? $"did you mean {nearest}?"
                    : isPod ? "a whole pod has cpu, memory and hugepages-*"
                    : "write cpu, memory, ephemeral-storage, hugepages-SIZE, or DOMAIN/NAME for what a device plugin offers";
                context.ReportKey(resource, $"\"{resource.Name}\" is no resource that {(isPod ? "a pod" : "a container")} can have: {way}", suggestion: nearest);
            }
        }
    }
}
