using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Acm;
using GitOpsDsl.Aws.Route53;

namespace GitOpsDsl.Aws;

/// <summary>A certificate that AWS renews by itself: it shows by a record of the zone that the domain is ours.</summary>
/// <example><code>public TlsCertificate Certificate => new() { Domain = "shop.example.com", ZoneId = Zone.Id };</code></example>
public record TlsCertificate : Component
{
    public TlsCertificate([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Certificate), "domainName")]
    public required string Domain { get; init; }

    /// <summary>Further domains of the same zone that it is good for: <c>*.shop.example.com</c>.</summary>
    [LowersTo(typeof(Certificate), "subjectAlternativeNames")]
    public ValueList<string> Others { get; init; } = [];

    /// <summary>The zone that the domains are in.</summary>
    [LowersTo(typeof(Record), "zoneId")]
    public required Input<string> ZoneId { get; init; }

    /// <summary>The region, where it is not the provider's: CloudFront takes certificates of <c>us-east-1</c> alone.</summary>
    [LowersTo(typeof(Certificate), "region")]
    [LowersTo(typeof(CertificateValidation), "region")]
    public Input<string>? Region { get; init; }

    /// <summary>The ARN, once it has been issued: who takes it waits for that.</summary>
    public Output<string> Arn => Issued.CertificateArnOutput;

    private Certificate Certificate => Part("certificate", new Certificate
    {
        DomainName = Domain,
        SubjectAlternativeNames = Others.Count > 0 ? Others.ToArray() : (InputList<string>?)null,
        ValidationMethod = "DNS",
        Region = Region,
    });

    /// <summary>One a domain. A domain and its <c>*</c> have the same record, so each may find it there.</summary>
    private IEnumerable<Record> Proofs => Enumerable.Range(0, 1 + Others.Count).Select(index =>
    {
        var proof = Certificate.DomainValidationOptions[index];
        return Part(string.Create(CultureInfo.InvariantCulture, $"proof-{index + 1}"), new Record
        {
            ZoneId = ZoneId,
            Name = proof.ResourceRecordName,
            Type = proof.ResourceRecordType,
            Records = [proof.ResourceRecordValue],
            Ttl = 60,
            AllowOverwrite = true,
        });
    });

    private CertificateValidation Issued => Part("issued", new CertificateValidation
    {
        CertificateArn = Certificate.Arn,
        ValidationRecordFqdns = Proofs.Select(static proof => proof.Fqdn).ToArray(),
        Region = Region,
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Certificate);
        foreach (var proof in Proofs)
        {
            lowering.Add(proof);
        }

        lowering.Add(Issued);
    }
}
