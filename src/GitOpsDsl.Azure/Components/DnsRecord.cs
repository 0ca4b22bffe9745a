using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Dns;

namespace GitOpsDsl.Azure;

/// <summary>One name of a DNS zone, with its values.</summary>
/// <example><code>new DnsRecord { ResourceGroupName = Group.Name, ZoneName = Zone.ZoneName, RelativeName = "www", Type = "CNAME", Values = ["shop.example.net"] }</code></example>
public record DnsRecord : Component
{
    public DnsRecord([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(RecordSet), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    [LowersTo(typeof(RecordSet), "zoneName")]
    public required Input<string> ZoneName { get; init; }

    /// <summary>The name below the zone's: <c>www</c>; <c>@</c> for the zone itself.</summary>
    [LowersTo(typeof(RecordSet), "relativeRecordSetName")]
    public required string RelativeName { get; init; }

    /// <summary><c>A</c>, <c>AAAA</c>, <c>CNAME</c> or <c>TXT</c>; for others there is <see cref="RecordSet"/>.</summary>
    [LowersTo(typeof(RecordSet), "recordType")]
    public required string Type { get; init; }

    [LowersTo(typeof(RecordSet), "aRecords")]
    [LowersTo(typeof(RecordSet), "aaaaRecords")]
    [LowersTo(typeof(RecordSet), "cnameRecord")]
    [LowersTo(typeof(RecordSet), "txtRecords")]
    public required InputList<string> Values { get; init; }

    /// <summary>How long others may remember it.</summary>
    [LowersTo(typeof(RecordSet), "ttl")]
    public Duration TimeToLive { get; init; } = "5m";

    public Output<string> Fqdn => Record.Fqdn;

    private RecordSet Record => Part("record", WithValues(new RecordSet
    {
        ResourceGroupName = ResourceGroupName,
        ZoneName = ZoneName,
        RelativeRecordSetName = RelativeName,
        RecordType = Type,
        Ttl = TimeToLive.TotalSeconds,
    }));

    protected override void Lower(Lowering lowering) => lowering.Add(Record);

    /// <summary>Azure has a property for each type of record.</summary>
    private RecordSet WithValues(RecordSet record) => Type switch
    {
        "A" => record with { ARecords = [.. Values.Select(static value => new ARecord { Ipv4Address = value })] },
        "AAAA" => record with { AaaaRecords = [.. Values.Select(static value => new AaaaRecord { Ipv6Address = value })] },
        "CNAME" => record with { CnameRecord = new() { Cname = Values.Single() } },
        "TXT" => record with { TxtRecords = [.. Values.Select(static value => new TxtRecord { Value = [value] })] },
        _ => throw new AuthoringException($"a DnsRecord is of type A, AAAA, CNAME or TXT, not {Type}: write a RecordSet", Origin),
    };
}
