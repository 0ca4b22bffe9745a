namespace GitOpsDsl.Rules;

/// <summary>What one thread has seen of an environment's objects.</summary>
internal sealed class EnvironmentPart(int size)
{
    public List<EnvironmentObject> Objects { get; } = new(size);

    public List<Finding> Findings { get; } = [];

    public ExcuseBook Excuses { get; } = new();

    /// <summary>All of them as one, in their order.</summary>
    public static EnvironmentPart Join(EnvironmentPart[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            parts[0].Objects.AddRange(parts[i].Objects);
            parts[0].Findings.AddRange(parts[i].Findings);
            parts[0].Excuses.Enter(parts[i].Excuses);
        }

        return parts[0];
    }
}
