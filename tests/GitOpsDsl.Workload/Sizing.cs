namespace Workload;

/// <summary>What differs between the environments.</summary>
public sealed record Sizing(int Replicas, int MaxReplicas, string Tag, Quantity Cpu, Quantity Memory, string Domain, string LogLevel);
