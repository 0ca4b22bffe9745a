/// <summary>What every environment of the system runs; what differs between them is set in Environments.cs.</summary>
public record Shop : GitOpsEnvironment
{
    public required WebService Web { get; init; }
}
