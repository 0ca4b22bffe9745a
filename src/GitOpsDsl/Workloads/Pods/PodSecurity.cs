namespace GitOpsDsl;

/// <summary>The security contexts of every workload: the restricted Pod Security Standard, and a read-only root file system.</summary>
internal static class PodSecurity
{
    public static readonly SecurityContext Container = new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public static PodSecurityContext Pod(long? userId) => new()
    {
        RunAsNonRoot = true,
        RunAsUser = userId,
        RunAsGroup = userId,
        FsGroup = userId,
        FsGroupChangePolicy = userId is null ? null : FsGroupChangePolicy.OnRootMismatch,
        SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault },
    };
}
