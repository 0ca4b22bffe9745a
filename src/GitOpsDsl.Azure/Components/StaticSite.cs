using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Dns;
using GitOpsDsl.Azure.Web;

namespace GitOpsDsl.Azure;

/// <summary>
/// Files that browsers get from a place near them, over HTTPS alone: a Static Web App, and for a name of one's own the record and the
/// certificate. A pipeline puts the files there; what is shown for one that is missing stands in their <c>staticwebapp.config.json</c>.
/// </summary>
/// <example><code>public StaticSite Page => new() { ResourceGroupName = Group.Name, Location = "westeurope", ZoneName = Zone.ZoneName, RelativeName = "shop" };</code></example>
public record StaticSite : Component
{
    public StaticSite([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Web.StaticSite), "resourceGroupName")]
    [LowersTo(typeof(StaticSiteCustomDomain), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>
    /// Where it is kept, from which it is copied all over the world: <c>centralus</c>, <c>eastasia</c>, <c>eastus2</c>, <c>westeurope</c> or
    /// <c>westus2</c>; there are no others (learn.microsoft.com/azure/static-web-apps).
    /// </summary>
    [LowersTo(typeof(Web.StaticSite), "location")]
    public required Input<string> Location { get; init; }

    /// <summary><c>Standard</c>, or <c>Free</c>, which promises no availability.</summary>
    [LowersTo(typeof(Web.StaticSite), "sku.name")]
    [LowersTo(typeof(Web.StaticSite), "sku.tier")]
    public Input<string> Tier { get; init; } = "Standard";

    /// <summary>The zone in which it has a name; it has only one of Azure's own when not set.</summary>
    [LowersTo(typeof(RecordSet), "zoneName")]
    [LowersTo(typeof(StaticSiteCustomDomain), "domainName")]
    public Input<string>? ZoneName { get; init; }

    /// <summary>The zone's resource group; its own when not set.</summary>
    [LowersTo(typeof(RecordSet), "resourceGroupName")]
    public Input<string>? ZoneResourceGroupName { get; init; }

    /// <summary>The name below the zone's: <c>www</c>. Not the zone's own: its proof is a text that is only known while Pulumi waits for it.</summary>
    [LowersTo(typeof(RecordSet), "relativeRecordSetName")]
    [LowersTo(typeof(StaticSiteCustomDomain), "domainName")]
    public string? RelativeName { get; init; }

    /// <summary>Whether pull requests may be shown at addresses of their own, which everyone reaches.</summary>
    [LowersTo(typeof(Web.StaticSite), "stagingEnvironmentPolicy")]
    public bool Previews { get; init; }

    /// <summary>What a pipeline puts the files into.</summary>
    public Output<string> SiteName => Site.NameOutput;

    /// <summary>Azure's own name for it: <c>….azurestaticapps.net</c>.</summary>
    public Output<string> DefaultHost => Site.DefaultHostname;

    /// <summary>Where browsers find it.</summary>
    public Output<string> Url => ZoneName is null ? Output.Format($"https://{DefaultHost}") : Output.Format($"https://{RelativeName!}.{ZoneName}");

    private Web.StaticSite Site => Part("site", new Web.StaticSite
    {
        ResourceGroupName = ResourceGroupName,
        Location = Location,
        Sku = new() { Name = Tier, Tier = Tier },
        StagingEnvironmentPolicy = Previews ? StagingEnvironmentPolicy.Enabled : StagingEnvironmentPolicy.Disabled,
        AllowConfigFileUpdates = true,
    });

    private RecordSet Record => Part("record", new RecordSet
    {
        ResourceGroupName = ZoneResourceGroupName ?? ResourceGroupName,
        ZoneName = ZoneName!,
        RelativeRecordSetName = RelativeName!,
        RecordType = "CNAME",
        Ttl = 300,
        CnameRecord = new() { Cname = DefaultHost },
    });

    protected override void Lower(Lowering lowering)
    {
        if (ZoneName is null != RelativeName is null || RelativeName == "@")
        {
            throw new AuthoringException("ZoneName and RelativeName go together: the site's name, such as www, below the zone's; for the zone's own name (@) point an alias record at it by hand", Origin);
        }

        lowering.Add(Site);
        if (ZoneName is not null)
        {
            lowering.Add(Record);
            lowering.Add(Part("domain", new StaticSiteCustomDomain
            {
                ResourceGroupName = ResourceGroupName,
                Name = SiteName,
                DomainName = Output.Format($"{RelativeName!}.{ZoneName}"),
                ValidationMethod = "cname-delegation",
                Options = new() { DependsOn = [Record] },
            }));
        }
    }
}
