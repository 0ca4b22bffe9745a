namespace GitOpsDsl.Rules;

/// <summary>One object of an environment.</summary>
public sealed class EnvironmentObject(Node root)
{
    public Node Root { get; } = root;

    public ObjectId Id { get; } = ObjectId.Of(root);

    public override string ToString() => Id.ToString();
}
