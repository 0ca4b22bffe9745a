namespace GitOpsDsl.Rules;

/// <summary>Memory can't be taken back as CPU can: without a limit one leak brings down its neighbours.</summary>
internal sealed class MissingMemoryLimit() : MissingResourceRule("GD4103", "No memory limit", "limits", "memory")
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} may take all the memory of its node, and the kernel then kills other pods: set resources.limits.memory to the most that it may ever use";
}
