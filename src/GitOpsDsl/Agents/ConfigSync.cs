using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Config Sync pulls the environment: a RootSync (configsync.gke.io/v1beta1). It always prunes.</summary>
/// <example><code>Agent = new ConfigSync { Repository = "https://git.example.com/acme/environments" }</code></example>
public sealed record ConfigSync : Agent
{
    public ConfigSync([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How often git is asked for a new commit.</summary>
    public string Period { get; init; } = "15s";

    /// <summary>How long an apply may take until all is ready.</summary>
    public string Timeout { get; init; } = "5m";

    /// <summary>How the repository is reached; <see cref="ConfigSyncAuthentication.None"/> is for a public one.</summary>
    public ConfigSyncAuthentication Authentication { get; init; }

    /// <summary>The Secret, in <c>config-management-system</c>, with the credentials, for the ways that need one.</summary>
    public DnsName? RepositorySecret { get; init; }
}
