namespace Environments.Awesome;

/// <summary>The awesome application: one web service, and the host name of a database that is run elsewhere.</summary>
public record Awesome : GitOpsEnvironment
{
    public required WebService Web { get; init; }
}
