namespace GitOpsDsl.Rules;

/// <summary>Mounts and devices name a volume of their pod (<c>ValidateVolumeMounts</c>, <c>ValidateVolumeDevices</c>).</summary>
internal sealed class UnknownVolume() : ApiRule("GD1127", "Mount of a volume that the pod does not have")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.PodSpec, Check);
        on.Field("io.k8s.api.core.v1.EnvVarSource", "fileKeyRef", File);
    }

    private static void Check(Node pod, RuleContext context)
    {
        var templates = ClaimTemplatesOf(pod);
        foreach (var container in PodContainers.All(pod))
        {
            Check(container["volumeMounts"], pod, templates, context);
            Check(container["volumeDevices"], pod, templates, context);
        }

        foreach (var container in PodContainers.All(pod))
        {
            foreach (var claim in container["resources"]["claims"].Items)
            {
                if (claim["name"] is { IsZero: false, Text: { } name } node && !Has(pod["resourceClaims"], name))
                {
                    context.Report(node, $"the pod has no resource claim \"{name}\": add it to resourceClaims, or correct the name");
                }
            }
        }
    }

    private static void Check(Node mounts, Node pod, Node templates, RuleContext context)
    {
        foreach (var mount in mounts.Items)
        {
            if (mount["name"] is { IsZero: false, Text: { } name } node && !Has(pod["volumes"], name) && !HasTemplate(templates, name))
            {
                context.Report(node, $"the pod has no volume \"{name}\": add it to volumes, or correct the name");
            }
        }
    }

    /// <summary>A variable is read from a file that an init container wrote (<c>validateFileKeyRefVolumes</c>).</summary>
    private static void File(Node file, RuleContext context)
    {
        var volume = file["volumeName"];
        var container = file.Parent.Parent.Parent.Parent;
        var pod = container.Parent.Parent;
        if (volume.Text is not { Length: > 0 } name || !pod.IsMap)
        {
            return;
        }

        foreach (var other in pod["volumes"].Items)
        {
            if (other["name"].Text == name && !other.IsPartial && other["emptyDir"].IsAbsent && other.Count > 1)
            {
                context.Report(volume, $"a variable is read from a file of an emptyDir, and \"{name}\" is none", other);
            }
        }

        if (!Has(pod["volumes"], name))
        {
            context.Report(volume, $"the pod has no volume \"{name}\": add it to volumes, or correct the name");
        }
    }

    /// <summary>Of a StatefulSet: its claims become volumes of each pod.</summary>
    private static Node ClaimTemplatesOf(Node pod) =>
        pod.Name == "spec" && pod.Parent.Name == "template" ? pod.Parent.Parent["volumeClaimTemplates"] : default;

    private static bool HasTemplate(Node templates, string name)
    {
        foreach (var template in templates.Items)
        {
            if (template["metadata"]["name"] is var own && (own.Text == name || own.IsUnknown))
            {
                return true;
            }
        }

        return templates.IsPartial;
    }

    private static bool Has(Node list, string name)
    {
        foreach (var item in list.Items)
        {
            if (item["name"] is var own && (own.Text == name || own.IsUnknown))
            {
                return true;
            }
        }

        return list.IsPartial;
    }
}
