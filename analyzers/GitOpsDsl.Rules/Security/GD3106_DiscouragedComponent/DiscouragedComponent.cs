namespace GitOpsDsl.Rules;

/// <summary>Programs whose very presence is the problem.</summary>
internal sealed class DiscouragedComponent() : Rule("GD3106", RuleCategory.Security, Severity.Warning, "Component that opens the cluster")
{
    private const string GitCommand = "GITSYNC_GIT";

    public override void Subscribe(RuleSubscriptions on)
    {
        ImageFields.Subscribe(on, CheckImage);
        on.Field(TypeNames.EnvVar, "name", CheckVariable);
    }

    private static void CheckImage(Node reference, RuleContext context)
    {
        if (reference.Text is not { } text)
        {
            return;
        }

        if (text.IndexOf("tiller", StringComparison.Ordinal) >= 0 && new ImageName(text).ShortName == "tiller")
        {
            context.Report(reference, "Tiller, of Helm 2, does for anyone in the cluster what its account may do, usually everything: use Helm 3, which has none");
        }
        else if (text.IndexOf("dashboard", StringComparison.Ordinal) >= 0 && IsKubernetesDashboard(new ImageName(text)))
        {
            context.Report(reference, "the Kubernetes Dashboard, retired in 2026, acts for whoever reaches it: use kubectl or a desktop client such as Headlamp");
        }
    }

    private static bool IsKubernetesDashboard(ImageName image) =>
        image.ShortName.StartsWith("kubernetes-dashboard", StringComparison.Ordinal)
        || image.FullName.StartsWith("docker.io/kubernetesui/dashboard", StringComparison.Ordinal);

    private static void CheckVariable(Node name, RuleContext context)
    {
        if (name.Text == GitCommand)
        {
            context.Report(name, $"{GitCommand} names the program that git-sync runs in place of git, so whoever sets it runs what they like: remove it");
        }
    }
}
