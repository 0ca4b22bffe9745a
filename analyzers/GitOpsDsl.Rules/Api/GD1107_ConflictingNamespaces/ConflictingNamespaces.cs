namespace GitOpsDsl.Rules;

/// <summary>What a pod can't have together with namespaces of its host, or with a user namespace of its own.</summary>
internal sealed class ConflictingNamespaces() : ApiRule("GD1107", "Host namespaces that exclude other settings")
{
    private static readonly string[] HostNamespaces = ["hostNetwork", "hostPID", "hostIPC"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var hostNetwork = pod["hostNetwork"];
        var hostPid = pod["hostPID"];
        var hostIpc = pod["hostIPC"];
        if (pod["shareProcessNamespace"] is { Boolean: true } shared && hostPid.Boolean == true)
        {
            context.Report(shared, "shareProcessNamespace and hostPID exclude one another: with hostPID all processes are shared already", hostPid);
        }

        if (pod["hostUsers"].Boolean == false)
        {
            foreach (var name in HostNamespaces)
            {
                if (pod[name] is { Boolean: true } host)
                {
                    context.Report(host, $"{name} and hostUsers: false exclude one another", pod["hostUsers"]);
                }
            }
        }

        if (pod["hostnameOverride"] is { Exists: true } hostname)
        {
            if (hostNetwork.Boolean == true)
            {
                context.Report(hostname, "a pod in the host's network has the host's name: take hostnameOverride out", hostNetwork);
            }
            else if (pod["setHostnameAsFQDN"].Boolean == true)
            {
                context.Report(hostname, "hostnameOverride and setHostnameAsFQDN exclude one another", pod["setHostnameAsFQDN"]);
            }
        }

        foreach (var sysctl in pod["securityContext"]["sysctls"].Items)
        {
            if (sysctl["name"].Text is { } parameter)
            {
                Sysctl(sysctl["name"], parameter.Replace('/', '.'), hostNetwork, hostIpc, context);
            }
        }
    }

    private static void Sysctl(Node node, string parameter, Node hostNetwork, Node hostIpc, RuleContext context)
    {
        if (hostNetwork.Boolean == true && parameter.StartsWith("net.", StringComparison.Ordinal))
        {
            context.Report(node, $"{parameter} would change the host's network, which this pod uses: set it on the node, or take hostNetwork out", hostNetwork);
        }

        if (hostIpc.Boolean == true && IsIpc(parameter))
        {
            context.Report(node, $"{parameter} would change the host's IPC, which this pod uses: set it on the node, or take hostIPC out", hostIpc);
        }
    }

    /// <summary>The parameters that Linux keeps per IPC namespace (<c>component-helpers/node/util/sysctl</c>).</summary>
    private static bool IsIpc(string parameter) =>
        parameter == "kernel.sem"
        || parameter.StartsWith("kernel.shm", StringComparison.Ordinal)
        || parameter.StartsWith("kernel.msg", StringComparison.Ordinal)
        || parameter.StartsWith("fs.mqueue.", StringComparison.Ordinal);
}
