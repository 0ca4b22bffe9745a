using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Route53;

namespace GitOpsDsl.Aws;

/// <summary>A public DNS zone. It is not deleted while it has records, and Pulumi does not delete it unless that is asked for.</summary>
public record DnsZone : Component
{
    public DnsZone([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The domain: <c>example.com</c>.</summary>
    [LowersTo(typeof(Zone), "name")]
    public required Input<string> Domain { get; init; }

    /// <summary>Whether Pulumi refuses to delete it: a zone that is made anew has other name servers, and nobody finds it.</summary>
    [LowersTo(typeof(Zone), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    public Output<string> Id => Zone.ZoneId;

    /// <summary>What the parent zone, or the registrar, must name.</summary>
    public OutputList<string> NameServers => Zone.NameServers;

    private Zone Zone => Part("zone", new Zone { Name = Domain, Options = DeletionProtection ? new() { Protect = true } : null });

    protected override void Lower(Lowering lowering) => lowering.Add(Zone);
}
