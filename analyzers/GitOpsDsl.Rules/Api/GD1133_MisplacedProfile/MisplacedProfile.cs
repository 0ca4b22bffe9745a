namespace GitOpsDsl.Rules;

/// <summary>A seccomp or AppArmor profile has a name exactly when it is one of the node's own (<c>validateSeccompProfileField</c>, <c>ValidateAppArmorProfileField</c>).</summary>
internal sealed class MisplacedProfile() : ApiRule("GD1133", "Profile name that does not fit its type")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.SeccompProfile", Seccomp);
        on.Type("io.k8s.api.core.v1.AppArmorProfile", AppArmor);
    }

    private static void Seccomp(Node profile, RuleContext context)
    {
        Check(profile, context);
        if (profile["type"].Text == "Localhost" && profile["localhostProfile"] is { Text: { } path } node && !PathSyntax.IsRelative(path))
        {
            context.Report(node, $"\"{path}\" must be a path below the kubelet's folder of profiles: it must not start with '/' nor have '..' in it");
        }
    }

    private static void AppArmor(Node profile, RuleContext context)
    {
        Check(profile, context);
        if (profile["type"].Text == "Localhost" && profile["localhostProfile"] is { Text: { } name } node && (name.Trim().Length != name.Length || name.Length is 0 or > 4095))
        {
            context.Report(node, $"\"{name}\" can't be the name of a profile: it must not be empty, longer than 4095, or have white space at an end");
        }
    }

    private static void Check(Node profile, RuleContext context)
    {
        var type = profile["type"];
        var name = profile["localhostProfile"];
        if (type.Text == "Localhost" && name.IsAbsent)
        {
            context.ReportMissing(profile, "localhostProfile", "type Localhost means a profile of the node: say which, with localhostProfile");
        }
        else if (type.Text is "RuntimeDefault" or "Unconfined" && name.Exists)
        {
            context.Report(name, $"type {type.Text} has no profile of its own: take localhostProfile out, or write type Localhost", type);
        }
    }
}
