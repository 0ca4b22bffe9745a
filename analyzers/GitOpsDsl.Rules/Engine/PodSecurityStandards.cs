namespace GitOpsDsl.Rules;

/// <summary>
/// The Pod Security Standards of a run: by namespace where a Namespace of the run has the labels that Pod Security admission reads
/// (<c>pod-security.kubernetes.io/enforce</c> and <c>enforce-version</c>), elsewhere the host's.
/// </summary>
internal sealed class PodSecurityStandards(RuleSettings settings)
{
    private const string LevelLabel = "pod-security.kubernetes.io/enforce";
    private const string VersionLabel = LevelLabel + "-version";

    private readonly PodSecurityStandard _default = new(settings.PodSecurity, settings.ClusterMinor, default);
    private readonly Dictionary<string, PodSecurityStandard> _byNamespace = new(StringComparer.Ordinal);

    /// <summary>Takes note of an object, if it is a Namespace that says what it enforces.</summary>
    public void Enter(Node root)
    {
        if (root["kind"].Text != "Namespace" || root["apiVersion"].Text != "v1" || root["metadata"]["name"].Text is not { } name)
        {
            return;
        }

        var labels = root["metadata"]["labels"];
        var label = labels[LevelLabel];
        if (label.Kind != NodeKind.Missing && LevelOf(label) is { } level)
        {
            _byNamespace[name] = new PodSecurityStandard(level, MinorOf(labels[VersionLabel]), label);
        }
    }

    /// <summary>What the pods of an object are held to.</summary>
    public PodSecurityStandard Of(Node root) =>
        _byNamespace.Count > 0 && root["metadata"]["namespace"].Text is { } name && _byNamespace.TryGetValue(name, out var found)
            ? found
            : _default;

    /// <summary>A level that the host can't know is the one that allows everything: rules are silent about what is unknown.</summary>
    private static PodSecurityLevel? LevelOf(Node label) => label.Text switch
    {
        "privileged" => PodSecurityLevel.Privileged,
        "baseline" => PodSecurityLevel.Baseline,
        "restricted" => PodSecurityLevel.Restricted,
        _ => label.IsUnknown ? PodSecurityLevel.Privileged : null,
    };

    /// <summary><c>v1.29</c>; <c>latest</c>, and nothing, are the version of the cluster.</summary>
    private int MinorOf(Node label) => KubernetesVersion.TryParseMinor(label.Text, out var minor) ? minor : settings.ClusterMinor;
}
