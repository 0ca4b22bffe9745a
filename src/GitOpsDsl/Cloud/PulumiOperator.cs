namespace GitOpsDsl;

/// <summary>
/// Objects in the environment's tree that the Pulumi Kubernetes Operator (2.x) runs: a <c>Program</c> with the resources, and a
/// <c>Stack</c> that says how. The folder that <c>pulumi</c> takes is rendered too.
/// </summary>
public sealed record PulumiOperator : CloudTarget
{
    /// <summary>The organization of Pulumi Cloud or, with another backend, <c>organization</c>.</summary>
    public string Organization { get; init; } = "organization";

    /// <summary>Where a <c>Stack</c> takes the program from in git; when not set, from a <c>Program</c> beside it, which can't carry all of it.</summary>
    public ProgramInGit? Git { get; init; }

    /// <summary>
    /// The account that the operator runs the program with. It must be there, bound to the ClusterRole <c>system:auth-delegator</c>, and be
    /// allowed what the cloud is asked for.
    /// </summary>
    public string ServiceAccount { get; init; } = "pulumi";

    /// <summary>Environment variables of the program from Secrets, such as <c>PULUMI_CONFIG_PASSPHRASE</c> or a cloud's credentials.</summary>
    public ValueMap<SecretKey> EnvironmentSecrets { get; init; } = ValueMap<SecretKey>.Empty;

    /// <summary>Secret settings, by <c>project:key</c>, from Secrets. Their values are never rendered.</summary>
    public ValueMap<SecretKey> ConfigSecrets { get; init; } = ValueMap<SecretKey>.Empty;

    /// <summary>Where secret settings come from that no <see cref="ConfigSecrets"/> has.</summary>
    public VaultSecrets? Vault { get; init; }

    /// <summary>Stacks of the same namespace that must have succeeded first.</summary>
    public ValueList<string> Prerequisites { get; init; } = [];

    /// <summary>How often what was changed by hand in the cloud is looked for and put right; not at all when not set. A minute at least.</summary>
    public Duration? DriftInterval { get; init; }

    /// <summary>Whether everything is deleted in the cloud when the Stack is. As shipped it stays.</summary>
    public bool DestroyOnDelete { get; init; }

    /// <summary>The image that the program runs in; the operator's own choice when not set.</summary>
    public ImageReference? Image { get; init; }
}
