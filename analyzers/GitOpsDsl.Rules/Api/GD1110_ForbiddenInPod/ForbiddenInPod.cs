namespace GitOpsDsl.Rules;

/// <summary>Fields of a pod that are set later, or that make no sense in what a controller keeps running.</summary>
internal sealed class ForbiddenInPod() : ApiRule("GD1110", "Field that a new pod or a template can't have or be without")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.PodSpec, Pod);
        on.Type(TypeNames.Pod, BarePod);
        foreach (var workload in TypeNames.KeptRunning)
        {
            on.Field(workload, "template", Kept);
        }
    }

    private static void Pod(Node pod, RuleContext context)
    {
        if (pod["ephemeralContainers"] is { Count: > 0 } ephemeral)
        {
            context.ReportKey(ephemeral, "ephemeral containers are added to a running pod (kubectl debug): take them out");
        }
    }

    private static void BarePod(Node pod, RuleContext context)
    {
        var spec = pod["spec"];
        if (spec["schedulingGates"].Count > 0 && spec["nodeName"] is { IsZero: false, IsString: true } node)
        {
            context.Report(node, "a pod with scheduling gates waits to be scheduled, and nodeName says that it is already: take one out", spec["schedulingGates"]);
        }

        Images(spec["volumes"], context);
        foreach (var container in PodContainers.All(spec))
        {
            if (container["image"] is { Text: { } image } reference && image.Trim().Length != image.Length)
            {
                context.Report(reference, "the image has white space at an end: take it out");
            }
        }
    }

    private static void Images(Node volumes, RuleContext context)
    {
        foreach (var volume in volumes.Items)
        {
            if (volume["image"] is { IsMap: true } image && image["reference"].IsZero)
            {
                context.ReportMissing(image, "reference", "a template may leave the image of a volume to others, a pod can't: add reference");
            }
        }
    }

    private static void Kept(Node template, RuleContext context)
    {
        if (template["spec"]["activeDeadlineSeconds"] is { Exists: true } deadline)
        {
            context.ReportKey(deadline, "a workload that is kept running has no deadline: take activeDeadlineSeconds out, or use a Job");
        }
    }
}
