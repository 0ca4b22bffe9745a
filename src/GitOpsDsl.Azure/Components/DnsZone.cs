using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Dns;

namespace GitOpsDsl.Azure;

/// <summary>A public DNS zone, which Pulumi does not delete unless that is asked for.</summary>
public record DnsZone : Component
{
    public DnsZone([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Zone), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The domain: <c>example.com</c>.</summary>
    [LowersTo(typeof(Zone), "zoneName")]
    public required Input<string> Domain { get; init; }

    /// <summary>Whether Pulumi refuses to delete it: a zone that is made anew has other name servers, and nobody finds it.</summary>
    [LowersTo(typeof(Zone), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    public Output<string> ZoneName => Zone.Name;

    /// <summary>What the parent zone, or the registrar, must name.</summary>
    public OutputList<string> NameServers => Zone.NameServers;

    private Zone Zone => Part("zone", new Zone
    {
        ResourceGroupName = ResourceGroupName,
        ZoneName = Domain,
        Location = "global",
        ZoneType = ZoneType.Public,
        Options = DeletionProtection ? new() { Protect = true } : null,
    });

    protected override void Lower(Lowering lowering) => lowering.Add(Zone);
}
