namespace GitOpsDsl.Rules;

/// <summary>The recommended label that tells one installation from another.</summary>
internal sealed class InstanceLabelMismatch() : HygieneRule("GD5003", "Instance label is not the name", Severity.None)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var metadata = context.Object["metadata"];
        var instance = metadata["labels"]["app.kubernetes.io/instance"];
        if (instance.Text is { } text && metadata["name"].Text is { } name && text != name)
        {
            context.Report(instance, $"the instance is {instance}, and the object is \"{name}\": give both one name", metadata["name"]);
        }
    }
}
