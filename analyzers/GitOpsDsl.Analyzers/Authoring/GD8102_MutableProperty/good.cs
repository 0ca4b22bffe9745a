public record Bakery : GitOpsEnvironment
{
    public string Team { get; init; } = "blue";
}
