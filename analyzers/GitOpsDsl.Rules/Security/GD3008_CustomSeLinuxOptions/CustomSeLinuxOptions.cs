namespace GitOpsDsl.Rules;

/// <summary>Control <c>seLinuxOptions</c> of the baseline level.</summary>
internal sealed class CustomSeLinuxOptions() : PodSecurityRule("GD3008", PodSecurityLevel.Baseline, "SELinux options that may widen access")
{
    private const int ContainerEngineSince = 31;

    public override void Check(Node pod, PodSecurityStandard standard, RuleContext context)
    {
        CheckOptions(pod["securityContext"]["seLinuxOptions"], standard, context);
        foreach (var container in PodContainers.WithEphemeral(pod))
        {
            CheckOptions(container["securityContext"]["seLinuxOptions"], standard, context);
        }
    }

    private static void CheckOptions(Node options, PodSecurityStandard standard, RuleContext context)
    {
        if (!options.IsMap)
        {
            return;
        }

        var type = options["type"];
        if (type.Text is { } text && !IsAllowed(text, standard))
        {
            context.Report(type, $"the SELinux type {type} may be let do more than containers are: use container_t, or remove it");
        }

        CheckUnset(options["user"], context);
        CheckUnset(options["role"], context);
    }

    private static bool IsAllowed(string type, PodSecurityStandard standard) => type switch
    {
        "" or "container_t" or "container_init_t" or "container_kvm_t" => true,
        "container_engine_t" => standard.Minor >= ContainerEngineSince,
        _ => false,
    };

    private static void CheckUnset(Node field, RuleContext context)
    {
        if (field is { IsString: true, IsZero: false })
        {
            context.Report(field, $"the SELinux {field.Name} {field} may be let do more than containers are: remove it");
        }
    }
}
