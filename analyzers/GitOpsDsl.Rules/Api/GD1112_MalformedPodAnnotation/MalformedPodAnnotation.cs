using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>Annotations of pods that the API server reads itself (<c>ValidatePodSpecificAnnotations</c>).</summary>
internal sealed class MalformedPodAnnotation() : ApiRule("GD1112", "Pod annotation that the server can't use")
{
    private const string DeletionCost = "controller.kubernetes.io/pod-deletion-cost";
    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.Pod, Check);
        on.Type(TypeNames.PodTemplateSpec, Check);
    }

    private static void Check(Node pod, RuleContext context)
    {
        foreach (var annotation in pod["metadata"]["annotations"].Entries)
        {
            if (annotation.Text is not { } value)
            {
                continue;
            }

            if (annotation.Name == DeletionCost && !IsInt32(value))
            {
                context.Report(annotation, $"\"{value}\" is no cost: write a whole number between -2147483648 and 2147483647, without a plus sign or leading zeros");
            }
            else if (annotation.Name.StartsWith(AppArmor, StringComparison.Ordinal))
            {
                Profile(pod["spec"], annotation, value, context);
            }
        }
    }

    private static void Profile(Node spec, Node annotation, string value, RuleContext context)
    {
        if (value.Length > 0 && value is not ("runtime/default" or "unconfined") && !value.StartsWith("localhost/", StringComparison.Ordinal))
        {
            context.Report(annotation, $"\"{value}\" is no AppArmor profile: write runtime/default, unconfined or localhost/NAME");
        }

        var name = annotation.Name.Substring(AppArmor.Length);
        if (!HasContainer(spec["containers"], name) && !HasContainer(spec["initContainers"], name))
        {
            context.ReportKey(annotation, $"the pod has no container \"{name}\": correct the name behind the slash");
        }
    }

    private static bool HasContainer(Node containers, string name)
    {
        foreach (var container in containers.Items)
        {
            if (container["name"] is var own && (own.Text == name || own.IsUnknown))
            {
                return true;
            }
        }

        return containers.IsPartial;
    }

    private static bool IsInt32(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var cost)
        && (value == "0" || value.TrimStart('-')[0] != '0') && value[0] != '+' && (cost != 0 || value == "0");
}
