public record Bakery : GitOpsEnvironment
{
    private Worker Oven => new() { Image = "oven:1.0.0" };
//                 ^ GD8104

    private readonly Worker _mill = new() { Image = "mill:1.0.0" };
//                          ^ GD8104

    public DnsLabel? Named => Oven.Name ?? _mill.Name;
}
