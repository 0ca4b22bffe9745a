namespace GitOpsDsl.Rules;

/// <summary>A token is mounted unless the pod, or else its ServiceAccount, says that it shall not be (admission plugin <c>ServiceAccount</c>).</summary>
internal sealed class MountedToken() : Rule("GD3048", RuleCategory.Security, Severity.Warning, "API token mounted without need")
{
    private const string Automount = "automountServiceAccountToken";
    private const string Default = "default";

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            var pod = workload.PodSpec;
            if (pod.IsMap && pod[Automount].IsAbsent)
            {
                CheckAccount(workload, environment, context);
            }
        }
    }

    private static void CheckAccount(Workload workload, RuleEnvironment environment, RuleContext context)
    {
        var pod = workload.PodSpec;
        var name = pod["serviceAccountName"] is { IsZero: false } current ? current : pod["serviceAccount"];
        var account = name.IsZero ? Default : name.Text;
        if (account is null || !workload.Object.IsIdentified || !environment.AreIdentified("", "ServiceAccount"))
        {
            return;
        }

        var found = environment.Find("", "ServiceAccount", workload.Object.Namespace, account);
        if (found is null ? account == Default : found.Root[Automount].IsAbsent)
        {
            context.ReportMissing(pod, Automount, $"an API token of the ServiceAccount \"{account}\" is mounted into every container, for whoever breaks in to use: set {Automount} to false, or to true if the program does talk to the API server", found?.Root ?? default);
        }
    }
}
