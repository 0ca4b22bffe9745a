namespace GitOpsDsl.Rules;

/// <summary>Containers and init containers of a pod share one set of names (<c>validateContainers</c>, <c>validateInitContainers</c>).</summary>
internal sealed class DuplicateContainerName() : ApiRule("GD1102", "Two containers of a pod have one name")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var containers = pod["containers"];
        var initContainers = pod["initContainers"];
        Duplicates.Report(containers, "name", context, "container");
        Duplicates.Report(initContainers, "name", context, "container", containers);
    }
}
