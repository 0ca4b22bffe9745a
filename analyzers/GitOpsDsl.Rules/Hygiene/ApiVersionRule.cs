namespace GitOpsDsl.Rules;

/// <summary>Looks each object up in the table of deprecated API versions.</summary>
internal abstract class ApiVersionRule(string id, string title, Severity severity) : HygieneRule(id, title, severity)
{
    public sealed override void Subscribe(RuleSubscriptions on) => on.Object(Check);

    /// <param name="apiVersion">Where it stands.</param>
    /// <param name="what">Version and kind, as a message names them.</param>
    protected abstract void Check(ApiLifecycle lifecycle, Node apiVersion, string what, RuleContext context);

    private void Check(Node root, RuleContext context)
    {
        var apiVersion = root["apiVersion"];
        if (apiVersion.Text is { } version && MayBeDeprecated(version) && root["kind"].Text is { } kind && ApiLifecycles.Find(version, kind) is { } lifecycle)
        {
            Check(lifecycle, apiVersion, $"{version} {kind}", context);
        }
    }

    /// <summary>Most versions end with <c>/v1</c>, and none of those is in the table; the core group has some.</summary>
    private static bool MayBeDeprecated(string version) => !version.EndsWith("/v1", StringComparison.Ordinal);
}
