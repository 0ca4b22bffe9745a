using System.Globalization;

namespace Workload;

/// <summary>As many apps as the build says, in three environments that differ as real ones do.</summary>
public record Shop : GitOpsEnvironment
{
    [Environment]
    public static Shop Dev => Of("dev", new(1, 2, "2.1.0-rc.1", "50m", "64Mi", "dev.example.com", "debug"));

    [Environment]
    public static Shop Staging => Of("staging", new(2, 4, "2.1.0-rc.1", "100m", "128Mi", "staging.example.com", "info"));

    [Environment]
    public static Shop Prod => Of("prod", new(3, 12, "2.0.3", "250m", "256Mi", "example.com", "warn"));

    public required ValueList<ShopApp> Apps { get; init; }

    private static Shop Of(string name, Sizing sizing) => new()
    {
        Namespace = $"shop-{name}",
        Layout = AppContext.GetData("Workload.Layout") is "OneObjectAFile" ? TreeLayout.OneObjectAFile : TreeLayout.OneFileAComponent,
        Outside = ["Secret *-tls"],
        Apps = AppsOf(name, sizing),
    };

    private static ShopApp[] AppsOf(string environment, Sizing sizing)
    {
        var apps = new ShopApp[int.Parse((string)AppContext.GetData("Workload.Apps")!, CultureInfo.InvariantCulture)];
        for (var i = 0; i < apps.Length; i++)
        {
            apps[i] = new() { Name = "app-" + i.ToString("D4", CultureInfo.InvariantCulture), EnvironmentName = environment, Sizing = sizing };
        }

        return apps;
    }
}
