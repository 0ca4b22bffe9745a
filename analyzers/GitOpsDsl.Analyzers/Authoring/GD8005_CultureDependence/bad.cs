public static class Environments
{
    private const double Ratio = 1.5;

    public static Shop Prod => new()
    {
        Namespace = "shop",
        Labels = new()
        {
            ["ratio"] = $"{Ratio}",
//                         ^ GD8005
            ["text"] = "ratio-" + Ratio,
//                                ^ GD8005
            ["half"] = 0.5.ToString(),
//                         ^ GD8005
            ["short"] = ((short)5).ToString(),
//                                 ^ GD8005
            ["number"] = double.Parse("1.5") > 1 ? "yes" : "no",
//                              ^ GD8005
            ["lower"] = "WEB".ToLower(),
//                            ^ GD8005
            ["web"] = "web-1".StartsWith("web") ? "yes" : "no",
//                            ^ GD8005
        },
    };
}
