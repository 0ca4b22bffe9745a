using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.S3;

namespace GitOpsDsl.Aws;

/// <summary>A bucket that nobody outside the account can read, that keeps earlier versions, and that is encrypted.</summary>
/// <example><code>public PrivateBucket Uploads => new(); … Config = new() { ["BUCKET"] = Uploads.BucketName }</code></example>
public record PrivateBucket : Component
{
    public PrivateBucket([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Its name in all of AWS; Pulumi makes one that is free when not set.</summary>
    [LowersTo(typeof(Bucket), "bucket")]
    public Input<string>? GlobalName { get; init; }

    /// <summary>Whether a change or a deletion of an object keeps what it was.</summary>
    public bool Versioning { get; init; } = true;

    public Output<string> BucketName => Bucket.BucketOutput;

    public Output<string> Arn => Bucket.Arn;

    private Bucket Bucket => Part("bucket", new Bucket { BucketValue = GlobalName });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Bucket);
        lowering.Add(Part("access", BucketDefaults.NoPublicAccess(Bucket)));
        lowering.Add(Part("encryption", new BucketServerSideEncryptionConfiguration
        {
            Bucket = Bucket.Id,
            Rules = [new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "aws:kms" }, BucketKeyEnabled = true }],
        }));
        if (Versioning)
        {
            lowering.Add(Part("versioning", BucketDefaults.Versions(Bucket)));
        }
    }
}
