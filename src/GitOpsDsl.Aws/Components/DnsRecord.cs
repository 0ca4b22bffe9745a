using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Route53;

namespace GitOpsDsl.Aws;

/// <summary>One name of a DNS zone, with its values.</summary>
/// <example><code>public DnsRecord Mail => new() { ZoneId = Zone.Id, Domain = "example.com", Type = "MX", Values = ["10 mx.example.com"] };</code></example>
public record DnsRecord : Component
{
    public DnsRecord([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Record), "zoneId")]
    public required Input<string> ZoneId { get; init; }

    /// <summary>The whole name: <c>www.example.com</c>.</summary>
    [LowersTo(typeof(Record), "name")]
    public required Input<string> Domain { get; init; }

    /// <summary><c>A</c>, <c>AAAA</c>, <c>CNAME</c>, <c>TXT</c> …: <see cref="RecordType"/>.</summary>
    [LowersTo(typeof(Record), "type")]
    public required Input<string> Type { get; init; }

    [LowersTo(typeof(Record), "records")]
    public required InputList<string> Values { get; init; }

    /// <summary>How long others may remember it.</summary>
    [LowersTo(typeof(Record), "ttl")]
    public Duration TimeToLive { get; init; } = "5m";

    public Output<string> Fqdn => Record.Fqdn;

    private Record Record => Part("record", new Record
    {
        ZoneId = ZoneId,
        Name = Domain,
        Type = Type,
        Records = Values,
        Ttl = TimeToLive.TotalSeconds,
    });

    protected override void Lower(Lowering lowering) => lowering.Add(Record);
}
