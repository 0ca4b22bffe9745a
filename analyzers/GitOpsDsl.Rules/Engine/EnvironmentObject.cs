using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>One object of an environment.</summary>
public sealed class EnvironmentObject
{
    internal EnvironmentObject(Node root, KindFacts? facts, bool isCustom = false)
    {
        IsCustom = isCustom;
        Root = root;
        Facts = facts;
        Id = ObjectId.Of(root);
        Metadata = root["metadata"];
        Annotations = Metadata["annotations"];
        Spec = root["spec"];
        IsIdentified = !Metadata["name"].IsUnknown && !Metadata["namespace"].IsUnknown;
        IsAnnotated = Annotations.Kind != NodeKind.Missing;
        Workload = WorkloadKind.Of(Id) is { } kind ? new Workload(this, kind) : null;
    }

    public Node Root { get; }

    /// <summary>What the facts say of its kind; null when they don't know it.</summary>
    public KindFacts? Facts { get; }

    /// <summary>Its kind is none of Kubernetes' own.</summary>
    public bool IsCustom { get; }

    public ObjectId Id { get; }

    public Node Metadata { get; }

    public Node Annotations { get; }

    public Node Spec { get; }

    /// <summary>Whether there may be something in <see cref="Annotations"/>: of most objects there is not.</summary>
    internal bool IsAnnotated { get; }

    /// <summary>The workload that it is; null when it makes no pods. Made with it: what rules see of it is near the processor then, and is not later.</summary>
    internal Workload? Workload { get; }

    public string Name => Id.Name;

    /// <summary>Empty when it has none.</summary>
    public string Namespace => Id.Namespace;

    /// <summary>The host knows its name and namespace.</summary>
    public bool IsIdentified { get; }

    public override string ToString() => Id.ToString();
}
