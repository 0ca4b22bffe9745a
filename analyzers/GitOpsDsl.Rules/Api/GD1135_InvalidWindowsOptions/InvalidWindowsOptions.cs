namespace GitOpsDsl.Rules;

/// <summary>
/// Users of Windows containers, and processes on a Windows host (<c>validateWindowsSecurityContextOptions</c>,
/// <c>validateWindowsHostProcessPod</c>).
/// </summary>
internal sealed class InvalidWindowsOptions() : ApiRule("GD1135", "Windows options that no container can have")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.WindowsSecurityContextOptions", "runAsUserName", User);
        on.Field("io.k8s.api.core.v1.WindowsSecurityContextOptions", "hostProcess", HostProcess);
    }

    private static void User(Node name, RuleContext context)
    {
        if (name.Text is { Length: > 0 } text && !WindowsUser.IsValid(text))
        {
            context.Report(name, $"\"{text}\" can't be a user of Windows: write USER or DOMAIN\\USER, such as ContainerUser");
        }
    }

    /// <summary>Options stand in the pod and in its containers; the first of them speaks for all.</summary>
    private static void HostProcess(Node option, RuleContext context)
    {
        var owner = option.Parent.Parent.Parent;
        var pod = owner["containers"].IsList ? owner : owner.Parent.Parent;
        if (OptionOf(pod) is { Kind: not NodeKind.Missing } own)
        {
            if (own == option)
            {
                HostProcesses(pod, context);
            }

            return;
        }

        foreach (var container in PodContainers.All(pod))
        {
            if (OptionOf(container) is { Kind: not NodeKind.Missing } first)
            {
                if (first == option)
                {
                    HostProcesses(pod, context);
                }

                return;
            }
        }
    }

    private static void HostProcesses(Node pod, RuleContext context)
    {
        var ofPod = OptionOf(pod);
        Node host = default, other = default;
        foreach (var container in PodContainers.All(pod))
        {
            var own = OptionOf(container);
            if (ofPod.IsUnknown || own.IsUnknown)
            {
                return;
            }

            if (own.Boolean is { } value && ofPod.Boolean is { } all && value != all)
            {
                context.Report(own, $"the pod says {(all ? "true" : "false")}, and its containers can't differ: write it in one place", ofPod);
            }

            if ((own.Boolean ?? ofPod.Boolean) == true)
            {
                host = own.Exists ? own : ofPod;
            }
            else
            {
                other = container;
            }
        }

        if (host.Exists && other.Exists)
        {
            context.Report(host, "either all containers of a pod are processes of the host, or none is", other);
        }

        if (host.Exists && pod["hostNetwork"] is { IsUnknown: false } network && network.Boolean != true)
        {
            context.Report(host, "a process of the host has the network of the host: add hostNetwork: true to the pod");
        }
    }

    private static Node OptionOf(Node owner) => owner["securityContext"]["windowsOptions"]["hostProcess"];
}
