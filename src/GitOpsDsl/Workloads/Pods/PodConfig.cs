namespace GitOpsDsl;

/// <summary>The ConfigMaps that a pod reads.</summary>
/// <param name="Variables">The name of the one with environment variables, if there is one.</param>
/// <param name="Files">The name of the one with files, if there is one.</param>
/// <param name="Hash">Changes whenever either changes; null when there is neither.</param>
internal sealed record PodConfig(string? Variables, string? Files, string? Hash);
