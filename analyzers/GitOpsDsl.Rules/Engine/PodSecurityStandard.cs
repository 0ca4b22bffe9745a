namespace GitOpsDsl.Rules;

/// <summary>The Pod Security Standard that the pods of a namespace are held to.</summary>
/// <param name="minor">The version of Kubernetes whose definition of the level counts: 36 of 1.36.</param>
/// <param name="label">The Namespace's label that makes admission enforce it; missing where only the host says so.</param>
public sealed class PodSecurityStandard(PodSecurityLevel level, int minor, Node label)
{
    public PodSecurityLevel Level { get; } = level;

    public int Minor { get; } = minor;

    public Node Label { get; } = label;
}
