namespace GitOpsDsl.Rules;

/// <summary>An API version that the environment's cluster does not serve any more.</summary>
internal sealed class RemovedApiVersion() : ApiVersionRule("GD5101", "API version removed", Severity.Error)
{
    protected override void Check(ApiLifecycle lifecycle, Node apiVersion, string what, RuleContext context)
    {
        if (lifecycle.Removed <= context.Settings.ClusterMinor)
        {
            context.Report(apiVersion, $"{what} was removed in Kubernetes 1.{lifecycle.Removed}, so a cluster of version {context.Settings.ClusterVersion} refuses it: use {lifecycle.Successor}");
        }
    }
}
