using Environments.Awesome.Shared;
using GitOpsDsl.Aws;
using GitOpsDsl.Aws.S3;

namespace Environments.Awesome.Modules.V1_0;

/// <summary>A static site, and the file that tells it where the backend is.</summary>
public record Frontend : FrontendModule
{
    private StaticSite Site => Nested("site", new StaticSite { Domain = Domain, ZoneId = Dns.ZoneId });

    /// <summary>The page asks this file where the backend is.</summary>
    private BucketObjectv2 Settings => Part("settings", new BucketObjectv2
    {
        Bucket = Site.BucketName,
        Key = "settings.json",
        ContentType = "application/json",
        Content = new CloudJson { ["backend"] = Backend! },
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Site);
        lowering.Add(Settings);
    }
}
