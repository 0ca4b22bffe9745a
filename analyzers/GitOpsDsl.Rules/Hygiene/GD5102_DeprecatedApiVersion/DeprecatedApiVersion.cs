namespace GitOpsDsl.Rules;

/// <summary>An API version that the environment's cluster still serves, and a later one will not.</summary>
internal sealed class DeprecatedApiVersion() : ApiVersionRule("GD5102", "API version deprecated", Severity.Info)
{
    protected override void Check(ApiLifecycle lifecycle, Node apiVersion, string what, RuleContext context)
    {
        var cluster = context.Settings.ClusterMinor;
        if (lifecycle.Deprecated <= cluster && !(lifecycle.Removed <= cluster))
        {
            var end = lifecycle.Removed is { } removed ? $"and goes with 1.{removed}" : "without a date for its end";
            context.Report(apiVersion, $"{what} is deprecated since Kubernetes 1.{lifecycle.Deprecated}, {end}: use {lifecycle.Successor}");
        }
    }
}
