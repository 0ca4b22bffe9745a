namespace GitOpsDsl;

/// <summary>
/// One key of a Secret that is in the environment's namespace; or an output of a cloud resource, which the cloud program then puts into a
/// Secret there. Values of secrets are never rendered.
/// </summary>
/// <param name="Secret">The Secret's name.</param>
/// <param name="Key">The key in it.</param>
public sealed record SecretKey(
    [LowersTo(typeof(EnvVar), "valueFrom.secretKeyRef.name")] string Secret,
    [LowersTo(typeof(EnvVar), "valueFrom.secretKeyRef.key")] string Key)
{
    /// <summary>What the cloud program writes there; null for a Secret that others make.</summary>
    internal Output? Output { get; private init; }

    public static implicit operator SecretKey(Output output) => new("", "") { Output = output };
}
