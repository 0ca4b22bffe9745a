using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Cloudfront;
using GitOpsDsl.Aws.Route53;
using GitOpsDsl.Aws.S3;

namespace GitOpsDsl.Aws;

/// <summary>
/// Files that browsers get from a place near them, over HTTPS alone: a bucket that only CloudFront reads, a distribution, and for a domain
/// of one's own the certificate and the records.
/// </summary>
/// <example><code>public StaticSite Page => new() { Domain = "shop.example.com", ZoneId = Zone.Id };</code></example>
public record StaticSite : Component
{
    /// <summary>Policies that CloudFront comes with (docs.aws.amazon.com/AmazonCloudFront, using-managed-cache-policies, using-managed-response-headers-policies).</summary>
    private const string CachingOptimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";

    private const string SecurityHeaders = "67f7725c-6f97-4210-82d7-5512b31e9d03";

    public StaticSite([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name under which it is reached; a name of CloudFront's own when not set.</summary>
    [LowersTo(typeof(Distribution), "aliases")]
    [LowersTo(typeof(Record), "name", Name = "{name}-address")]
    [LowersTo(typeof(Record), "name", Name = "{name}-address-v6")]
    public string? Domain { get; init; }

    /// <summary>The zone that the domain is in.</summary>
    [LowersTo(typeof(Record), "zoneId")]
    public Input<string>? ZoneId { get; init; }

    /// <summary>What is shown for <c>/</c>.</summary>
    [LowersTo(typeof(Distribution), "defaultRootObject")]
    public string IndexPage { get; init; } = "index.html";

    /// <summary>What is shown for a file that is not there, such as <c>404.html</c>; the bare error when not set.</summary>
    [LowersTo(typeof(Distribution), "customErrorResponses")]
    public string? NotFoundPage { get; init; }

    /// <summary>Whether the index page is shown, as if all were well, for whatever is not there: the page routes by itself.</summary>
    [LowersTo(typeof(Distribution), "customErrorResponses")]
    public bool SinglePage { get; init; }

    /// <summary>Files of the site, by path. Most sites are rather filled by a pipeline that builds them.</summary>
    public ValueMap<Asset> Files { get; init; } = ValueMap<Asset>.Empty;

    /// <summary>Where a pipeline puts the files.</summary>
    public Output<string> BucketName => Bucket.BucketOutput;

    /// <summary>What a pipeline tells to forget old files.</summary>
    public Output<string> DistributionId => Distribution.Id;

    public Output<string> DistributionArn => Distribution.Arn;

    /// <summary>CloudFront's own name for it.</summary>
    public Output<string> DistributionDomain => Distribution.DomainName;

    private Bucket Bucket => Part("bucket", new Bucket());

    private OriginAccessControl Access => Part("access", new OriginAccessControl
    {
        OriginAccessControlOriginType = "s3",
        SigningBehavior = "always",
        SigningProtocol = "sigv4",
    });

    private TlsCertificate Certificate => Nested("certificate", new TlsCertificate { Domain = Domain!, ZoneId = ZoneId!, Region = "us-east-1" });

    private Distribution Distribution => Part("distribution", new Distribution
    {
        Enabled = true,
        IsIpv6Enabled = true,
        HttpVersion = "http2and3",
        DefaultRootObject = IndexPage,
        Aliases = Domain is null ? null : [Domain],
        Origins = [new() { OriginId = "bucket", DomainName = Bucket.BucketRegionalDomainName, OriginAccessControlId = Access.Id }],
        DefaultCacheBehavior = new()
        {
            TargetOriginId = "bucket",
            ViewerProtocolPolicy = "redirect-to-https",
            AllowedMethods = ["GET", "HEAD"],
            CachedMethods = ["GET", "HEAD"],
            Compress = true,
            CachePolicyId = CachingOptimized,
            ResponseHeadersPolicyId = SecurityHeaders,
        },
        CustomErrorResponses = SinglePage ? Missing(200, IndexPage) : NotFoundPage is null ? null : Missing(404, NotFoundPage),
        Restrictions = new() { GeoRestriction = new() { RestrictionType = "none" } },
        ViewerCertificate = Domain is null
            ? new() { CloudfrontDefaultCertificate = true }
            : new() { AcmCertificateArn = Certificate.Arn, SslSupportMethod = "sni-only", MinimumProtocolVersion = "TLSv1.2_2021" },
    });

    protected override void Lower(Lowering lowering)
    {
        if (Domain is null != ZoneId is null)
        {
            throw new AuthoringException("Domain and ZoneId go together: the certificate and the records of the domain stand in that zone", Origin);
        }

        Store(lowering);
        lowering.Add(Access);
        lowering.Add(Distribution);
        if (Domain is not null)
        {
            lowering.Add(Certificate);
            lowering.Add(Part("address", Alias("A")));
            lowering.Add(Part("address-v6", Alias("AAAA")));
        }
    }

    private void Store(Lowering lowering)
    {
        lowering.Add(Bucket);
        lowering.Add(Part("block", BucketDefaults.NoPublicAccess(Bucket)));
        lowering.Add(Part("encryption", new BucketServerSideEncryptionConfiguration
        {
            Bucket = Bucket.Id,
            // With a key of KMS CloudFront would need to be let in there too.
            Rules = [new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "AES256" } }],
        }));
        lowering.Add(Part("versioning", BucketDefaults.Versions(Bucket)));
        lowering.Add(Part("readers", new BucketPolicy { Bucket = Bucket.Id, Policy = Readers }));
        foreach (var (path, file) in Files)
        {
            lowering.Add(Part($"file-{path.Replace('/', '-')}", new BucketObjectv2
            {
                Bucket = Bucket.Id,
                Key = path,
                Source = file,
                ContentType = MediaTypes.Of(path),
            }));
        }
    }

    private CloudJson Readers => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] =
        [
            new()
            {
                ["Effect"] = "Allow",
                ["Principal"] = new() { ["Service"] = "cloudfront.amazonaws.com" },
                ["Action"] = "s3:GetObject",
                ["Resource"] = Output.Format($"{Bucket.Arn}/*"),
                ["Condition"] = new() { ["StringEquals"] = new() { ["AWS:SourceArn"] = Distribution.Arn } },
            },
        ],
    };

    private Record Alias(string type) => new()
    {
        ZoneId = ZoneId!,
        Name = Domain!,
        Type = type,
        Aliases = [new() { Name = Distribution.DomainName, ZoneId = Distribution.HostedZoneId, EvaluateTargetHealth = false }],
    };

    /// <summary>The bucket says 403, not 404, of what is not there to one that may not list it.</summary>
    private static ValueList<DistributionCustomErrorResponse> Missing(int code, string page) =>
    [
        new() { ErrorCode = 403, ResponseCode = code, ResponsePagePath = $"/{page}" },
        new() { ErrorCode = 404, ResponseCode = code, ResponsePagePath = $"/{page}" },
    ];
}
