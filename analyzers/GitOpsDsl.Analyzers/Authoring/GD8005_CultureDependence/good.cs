using System.Globalization;

public static class Environments
{
    private const double Ratio = 1.5;

    public static Shop Prod => new()
    {
        Namespace = "shop",
        Labels = new()
        {
            ["ratio"] = string.Create(CultureInfo.InvariantCulture, $"{Ratio}"),
            ["replicas"] = $"{3}",
            ["half"] = 0.5.ToString(CultureInfo.InvariantCulture),
            ["web"] = "web-1".StartsWith("web", StringComparison.Ordinal) ? "yes" : "no",
        },
        Web = new() { Image = "web:1.0.0", Config = new() { ["RATIO"] = $"{Ratio}" } },
    };
}
