namespace GitOpsDsl.Rules;

/// <summary>
/// An object without a kind, or of a kind that a known API version does not have. Of API versions that the facts don't know nothing is
/// said: they may be a custom resource's.
/// </summary>
internal sealed class UnknownKind() : ApiRule("GD1010", "Kind that the API does not have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Object(Check);

    private static void Check(Node root, RuleContext context)
    {
        var apiVersion = root["apiVersion"];
        var kind = root["kind"];
        if (!root.IsMap || context.Kind is not null || kind.IsUnknown || apiVersion.IsUnknown)
        {
            return;
        }

        if (kind.IsZero)
        {
            context.ReportMissing(
                root,
                "kind",
                IsChart(root)
                    ? "a Helm chart is no object: render it first, as with helm template CHART | gitops lint -"
                    : "the object does not say of what kind it is: add kind");
        }
        else if (apiVersion.IsZero)
        {
            context.ReportMissing(root, "apiVersion", "the object does not say of which API version it is: add apiVersion");
        }
        else if (kind.Text is { } name && !name.EndsWith("List", StringComparison.Ordinal)
            && context.KindsOf(apiVersion.Text ?? "") is { Count: > 0 } kinds)
        {
            var nearest = NearestName.Of(name, kinds, static known => known.Kind);
            context.Report(
                kind,
                $"{apiVersion.Text} has no kind {name} that can be created{(nearest is null ? "" : $"; did you mean {nearest}?")}");
        }
    }

    /// <summary>A <c>Chart.yaml</c>.</summary>
    private static bool IsChart(Node root) => root["apiVersion"].Text is "v1" or "v2" && root["name"].Exists && root["version"].Exists;
}
