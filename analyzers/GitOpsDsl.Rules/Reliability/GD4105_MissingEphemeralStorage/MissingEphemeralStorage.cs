namespace GitOpsDsl.Rules;

/// <summary>Disk of the node: layers, logs and emptyDirs.</summary>
internal sealed class MissingEphemeralStorage() : MissingResourceRule("GD4105", "No limit of ephemeral storage", "limits", "ephemeral-storage", Severity.None)
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} may fill its node's disk with logs and scratch files: set resources.requests and resources.limits of ephemeral-storage";
}
