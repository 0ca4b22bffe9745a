public record Bakery : GitOpsEnvironment
{
    public string Team { get; set; } = "blue";
//                ^ GD8102

    public int Count;
//             ^ GD8102
}
