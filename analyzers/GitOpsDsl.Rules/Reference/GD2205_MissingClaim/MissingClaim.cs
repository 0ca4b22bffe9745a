namespace GitOpsDsl.Rules;

/// <summary>A pod with a volume whose claim is not in its namespace.</summary>
internal sealed class MissingClaim()
    : MissingPodObjectRule("GD2205", "PersistentVolumeClaim that does not exist", "PersistentVolumeClaim", static references => references.Claims);
