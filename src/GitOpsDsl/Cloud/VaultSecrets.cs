namespace GitOpsDsl;

/// <summary>
/// What a Stack needs, from Vault's KV store (version 2), below <c>TEAM/ENVIRONMENT</c>: each <see cref="SecretSetting"/> that the
/// environment takes, by its name. The External Secrets Operator copies the values into a Secret of the environment's namespace, to which
/// the Stack refers; what is rendered has names alone.
/// </summary>
/// <example><code>Cloud = new PulumiOperator { Vault = new() { Server = "https://vault.example.com", Team = "shop" } }</code></example>
public sealed record VaultSecrets
{
    /// <summary>Where Vault answers: <c>https://vault.example.com:8200</c>.</summary>
    public required string Server { get; init; }

    /// <summary>The first part of the path; the second is the environment's name.</summary>
    public required string Team { get; init; }

    /// <summary>Where the KV store is mounted.</summary>
    public string Mount { get; init; } = "secret";

    /// <summary>The role of Vault's Kubernetes login that the Stack's service account may take.</summary>
    public string Role { get; init; } = "pulumi";

    /// <summary>Where Vault's Kubernetes login is mounted.</summary>
    public string LoginMount { get; init; } = "kubernetes";

    /// <summary>The audience of the token that is shown to Vault; since Vault 1.21 roles ask for one.</summary>
    public string? Audience { get; init; }

    /// <summary>Environment variables of the program that have there the same name: <c>["PULUMI_CONFIG_PASSPHRASE"]</c>.</summary>
    public ValueList<string> Variables { get; init; } = [];

    /// <summary>How often the values are read again.</summary>
    public Duration RefreshInterval { get; init; } = "1h";
}
