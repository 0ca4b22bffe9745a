namespace GitOpsDsl;

/// <summary>How an environment's cloud resources are rendered: <see cref="PulumiProgram"/> or <see cref="PulumiOperator"/>.</summary>
public abstract record CloudTarget
{
    private protected CloudTarget()
    {
    }

    /// <summary>Pulumi's project; the environment's system when not set. A change of it is a new state.</summary>
    public string? Project { get; init; }

    /// <summary>Pulumi's stack; the environment's name when not set. A change of it is a new state.</summary>
    public string? Stack { get; init; }

    /// <summary>Settings of providers, by <c>provider:key</c>: <c>["aws:region"] = "eu-central-1"</c>. Never secrets: they are committed.</summary>
    public ValueMap<string> Config { get; init; } = ValueMap<string>.Empty;

    /// <summary>Where the state is kept: <c>s3://bucket</c>, <c>azblob://container</c>, <c>gs://bucket</c>; Pulumi Cloud when not set.</summary>
    public string? Backend { get; init; }

    /// <summary>What encrypts secrets in the state: <c>awskms:///alias/state</c>, <c>azurekeyvault://…</c>, <c>gcpkms://…</c>.</summary>
    public string? SecretsProvider { get; init; }

    /// <summary>Values that the program shows when it has run, by name, for people and for other stacks.</summary>
    public ValueMap<Output> Outputs { get; init; } = ValueMap<Output>.Empty;

    /// <summary>The provider that writes ConfigMaps and Secrets for workloads; the cluster that Pulumi finds by itself when not set.</summary>
    public CloudResource? KubernetesProvider { get; init; }
}
