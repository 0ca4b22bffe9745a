namespace GitOpsDsl.Rules;

/// <summary>Fields of its own pod that a container can be given (<c>validateObjectFieldSelector</c>): other ones as variables than as files.</summary>
internal sealed class UnsupportedFieldPath() : ApiRule("GD1122", "Field that the downward API does not offer")
{
    private static readonly string[] Variables =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs",
        "status.podIP", "status.podIPs",
    ];

    private static readonly string[] Files = ["metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"];

    /// <summary>Older names that the server still turns into newer ones.</summary>
    private static readonly string[] Converted = ["spec.host"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.EnvVarSource", "fieldRef", static (node, context) => Check(node, Variables, context));
        on.Field("io.k8s.api.core.v1.DownwardAPIVolumeFile", "fieldRef", static (node, context) => Check(node, Files, context));
    }

    private static void Check(Node reference, string[] fields, RuleContext context)
    {
        if (reference["apiVersion"] is { IsZero: false, IsString: true } version && version.Text != "v1")
        {
            context.Report(version, $"pods are of the API version v1, not {version.Text}: leave it out");
        }
        else if (reference["fieldPath"] is { IsZero: false, Text: { } path } node && !IsSupported(path, fields))
        {
            var nearest = NearestName.Of(path, fields, static field => field);
            var offered = nearest is null ? string.Join(", ", fields) : $"did you mean {nearest}?";
            context.Report(node, $"\"{path}\" is not offered here: {offered} (one label or annotation: metadata.labels['KEY'])");
        }
    }

    private static bool IsSupported(string path, string[] fields)
    {
        if (Array.IndexOf(fields, path) >= 0 || (fields == Variables && Array.IndexOf(Converted, path) >= 0))
        {
            return true;
        }

        var bracket = path.IndexOf("['", StringComparison.Ordinal);
        if (bracket < 0 || !path.EndsWith("']", StringComparison.Ordinal) || path.Length < bracket + 4)
        {
            return false;
        }

        var key = path.Substring(bracket + 2, path.Length - bracket - 4);
        return path.Substring(0, bracket) switch
        {
            "metadata.labels" => LabelSyntax.IsKey(key),
            "metadata.annotations" => LabelSyntax.IsKey(key.ToLowerInvariant()),
            _ => false,
        };
    }
}
