namespace GitOpsDsl;

/// <summary>One key of a Secret that is in the environment's namespace. Values of secrets are never rendered.</summary>
/// <param name="Secret">The Secret's name.</param>
/// <param name="Key">The key in it.</param>
public sealed record SecretKey(
    [LowersTo(typeof(EnvVar), "valueFrom.secretKeyRef.name")] string Secret,
    [LowersTo(typeof(EnvVar), "valueFrom.secretKeyRef.key")] string Key);
