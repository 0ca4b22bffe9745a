public record Bakery : GitOpsEnvironment
{
    public Worker Oven => new() { Image = "oven:1.0.0" };
}
