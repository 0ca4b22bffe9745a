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

    public string Name => Id.Name;

    /// <summary>Empty when it has none.</summary>
    public string Namespace => Id.Namespace;

    /// <summary>The host knows its name and namespace.</summary>
    public bool IsIdentified { get; }

    public override string ToString() => Id.ToString();
}
