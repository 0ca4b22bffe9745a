namespace GitOpsDsl.Rules;

/// <summary>A NetworkPolicy of Kubernetes itself.</summary>
internal sealed class NetworkPolicy
{
    private NetworkPolicy(EnvironmentObject item)
    {
        Object = item;
        Selector = LabelSelector.Of(item.Spec["podSelector"]);
        var types = item.Spec["policyTypes"];
        IsIngress = Guards(types, "Ingress", types.IsZero);
        IsEgress = Guards(types, "Egress", types.IsZero && !item.Spec["egress"].IsZero);
    }

    public EnvironmentObject Object { get; }

    /// <summary>The pods that it guards; all of the namespace where it is empty.</summary>
    public LabelSelector Selector { get; }

    /// <summary>It bounds what may come in. Without <c>policyTypes</c> it always does.</summary>
    public Certainty IsIngress { get; }

    /// <summary>It bounds what may go out. Without <c>policyTypes</c> it does where it has <c>egress</c>.</summary>
    public Certainty IsEgress { get; }

    /// <summary>Those whose namespace is known.</summary>
    public static IReadOnlyList<NetworkPolicy> In(RuleEnvironment environment) => environment.Index(Find);

    private static List<NetworkPolicy> Find(RuleEnvironment environment)
    {
        var found = new List<NetworkPolicy>();
        foreach (var item in environment.OfKind("networking.k8s.io", "NetworkPolicy"))
        {
            if (item.IsIdentified)
            {
                found.Add(new NetworkPolicy(item));
            }
        }

        return found;
    }

    private static Certainty Guards(Node types, string type, bool isDefault)
    {
        var guards = isDefault ? Certainty.Yes : types.IsPartial ? Certainty.Maybe : Certainty.No;
        foreach (var item in types.Items)
        {
            guards = item.Text == type ? Certainty.Yes : item.IsUnknown && guards == Certainty.No ? Certainty.Maybe : guards;
        }

        return guards;
    }
}
