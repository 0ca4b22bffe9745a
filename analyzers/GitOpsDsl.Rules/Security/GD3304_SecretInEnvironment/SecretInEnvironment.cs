namespace GitOpsDsl.Rules;

/// <summary>A Secret that a container gets as environment variables.</summary>
internal sealed class SecretInEnvironment() : Rule("GD3304", RuleCategory.Security, Severity.None, "Secret in environment variables")
{
    private const string Message = "environment variables are handed to every child process and end up in crash reports, and don't follow when the Secret changes: mount it as a volume and read the file";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.EnvVarSource", "secretKeyRef", static (reference, context) => context.ReportKey(reference, Message));
        on.Field("io.k8s.api.core.v1.EnvFromSource", "secretRef", static (reference, context) => context.ReportKey(reference, Message));
    }
}
