namespace GitOpsDsl.Rules;

/// <summary>CPU that no one else wants at the moment.</summary>
internal sealed class MissingCpuLimit() : MissingResourceRule("GD4104", "No CPU limit", "limits", "cpu", Severity.None)
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} may use all CPU of its node that no one else has requested: set resources.limits.cpu";
}
