namespace GitOpsDsl.Rules;

/// <summary>
/// Labels that the cluster adds to Namespaces and pods (kubernetes.io/docs/reference/labels-annotations-taints, and
/// <c>staging/src/k8s.io/api/{apps,batch}/v1</c>).
/// </summary>
internal static class AddedLabels
{
    private const string PodName = "statefulset.kubernetes.io/pod-name";
    private const string JobName = "batch.kubernetes.io/job-name";
    private const string LegacyJobName = "job-name";
    private const string NamespaceName = "kubernetes.io/metadata.name";

    private static readonly string[] Jobs = ["Job", "CronJob"];
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>By key, the kinds that get it, or whose pods do.</summary>
    private static readonly Dictionary<string, string[]> Owners = new(StringComparer.Ordinal)
    {
        [NamespaceName] = ["Namespace"],
        [PodName] = ["StatefulSet"],
        ["apps.kubernetes.io/pod-index"] = ["StatefulSet"],
        ["controller-revision-hash"] = ["StatefulSet", "DaemonSet"],
        ["pod-template-generation"] = ["DaemonSet"],
        ["pod-template-hash"] = ["Deployment", "ReplicaSet"],
        ["rollouts-pod-template-hash"] = ["Rollout"],
        [JobName] = Jobs,
        [LegacyJobName] = Jobs,
        ["controller-uid"] = Jobs,
        ["batch.kubernetes.io/controller-uid"] = Jobs,
        ["batch.kubernetes.io/job-completion-index"] = Jobs,
    };

    /// <summary>Some kind gets a label of that key.</summary>
    public static bool IsKnownKey(string key) => Owners.ContainsKey(key);

    /// <summary>The owner, or its pods, get a label of that key.</summary>
    public static Certainty HasKey(EnvironmentObject owner, string key) =>
        Owners.TryGetValue(key, out var kinds) && Array.IndexOf(kinds, owner.Id.Kind) >= 0 ? Certainty.Yes : Certainty.No;

    /// <summary>They get it with that value.</summary>
    public static Certainty Has(EnvironmentObject owner, string key, string value)
    {
        if (HasKey(owner, key) == Certainty.No)
        {
            return Certainty.No;
        }

        return key switch
        {
            _ when !owner.IsIdentified => Certainty.Maybe,
            NamespaceName => value == owner.Name ? Certainty.Yes : Certainty.No,
            PodName => IsNumbered(owner.Name, value) ? Certainty.Maybe : Certainty.No,
            JobName or LegacyJobName when owner.Id.Kind == "Job" => value == owner.Name ? Certainty.Yes : Certainty.No,
            _ => Certainty.Maybe,
        };
    }

    /// <summary>The value is the name, a dash and a number.</summary>
    private static bool IsNumbered(string name, string value) => value.TrimEnd(Digits) is var start && start.Length < value.Length && start == name + "-";
}
