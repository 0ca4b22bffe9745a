namespace GitOpsDsl.Rules;

/// <summary>Which workloads some NetworkPolicy guards, and in which direction.</summary>
internal sealed class PolicyCoverage
{
    private readonly HashSet<Workload> _ingress = new(ByReference<Workload>.Comparer);
    private readonly HashSet<Workload> _egress = new(ByReference<Workload>.Comparer);

    /// <summary>Namespaces with policies of a network's own kinds; empty stands for one that is for the whole cluster.</summary>
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    private PolicyCoverage(RuleEnvironment environment)
    {
        foreach (var policy in NetworkPolicy.In(environment))
        {
            foreach (var pods in Workloads.Of(environment).Select(policy.Object.Namespace, policy.Selector))
            {
                Add(_ingress, pods.Workload, policy.IsIngress);
                Add(_egress, pods.Workload, policy.IsEgress);
            }
        }

        foreach (var kind in environment.Kinds)
        {
            if (!kind.Kind.EndsWith("NetworkPolicy", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var item in kind.Objects)
            {
                if (!item.IsIdentified || kind.Group != "networking.k8s.io")
                {
                    _foreign.Add(item.Namespace);
                }
            }
        }
    }

    public static PolicyCoverage Of(RuleEnvironment environment) => environment.Index(static environment => new PolicyCoverage(environment));

    /// <summary>No policy bounds what may come in to its pods. Pods in the node's network are beyond policies.</summary>
    public bool IsOpenInwards(Workload workload) => IsOpen(workload, _ingress);

    /// <summary>No policy bounds where its pods may connect to.</summary>
    public bool IsOpenOutwards(Workload workload) => IsOpen(workload, _egress);

    private bool IsOpen(Workload workload, HashSet<Workload> guarded) =>
        !guarded.Contains(workload) && workload.Object.IsIdentified && workload.PodSpec["hostNetwork"].IsZero
        && !_foreign.Contains(workload.Object.Namespace) && !_foreign.Contains("");

    private static void Add(HashSet<Workload> guarded, Workload workload, Certainty guards)
    {
        if (guards != Certainty.No)
        {
            guarded.Add(workload);
        }
    }
}
