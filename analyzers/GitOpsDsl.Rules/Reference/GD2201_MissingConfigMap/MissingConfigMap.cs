namespace GitOpsDsl.Rules;

/// <summary>A pod that needs a ConfigMap that is not in its namespace.</summary>
internal sealed class MissingConfigMap()
    : MissingPodObjectRule("GD2201", "ConfigMap that does not exist", "ConfigMap", static references => references.ConfigMaps);
