namespace GitOpsDsl.Rules;

/// <summary>
/// A pod that asks for a token and has no account of its own. One that asks for none is no matter, and one that says nothing is
/// <see cref="MountedToken"/>.
/// </summary>
internal sealed class DefaultServiceAccount()
    : Rule("GD3049", RuleCategory.Security, Severity.Warning, "API used through the default ServiceAccount")
{
    private const string Default = "default";

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "automountServiceAccountToken", Check);

    private static void Check(Node automount, RuleContext context)
    {
        if (automount.Boolean != true)
        {
            return;
        }

        var pod = automount.Parent;
        var name = pod["serviceAccountName"] is { IsZero: false } current ? current : pod["serviceAccount"];
        const string message = "the pod talks to the API server as the ServiceAccount default, and what is granted to that is granted to every pod of the namespace: give it a ServiceAccount of its own";
        if (name.Text == Default)
        {
            context.Report(name, message);
        }
        else if (name.IsZero)
        {
            context.ReportMissing(pod, "serviceAccountName", message);
        }
    }
}
