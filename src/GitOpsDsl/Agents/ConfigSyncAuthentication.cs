namespace GitOpsDsl;

/// <summary>How Config Sync reaches a repository (<c>spec.git.auth</c> of a RootSync).</summary>
public enum ConfigSyncAuthentication
{
    /// <summary>Without credentials.</summary>
    None,

    /// <summary>By an SSH key in a Secret.</summary>
    Ssh,

    /// <summary>By user name and token in a Secret.</summary>
    Token,

    /// <summary>By a cookie file in a Secret.</summary>
    CookieFile,

    /// <summary>As a GitHub App, whose key is in a Secret.</summary>
    GitHubApp,

    /// <summary>As the node's Google service account.</summary>
    GceNode,
}
