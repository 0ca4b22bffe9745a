using GitOpsDsl.Aws.S3;

namespace GitOpsDsl.Aws;

/// <summary>What every bucket of ours has beside it.</summary>
internal static class BucketDefaults
{
    /// <summary>Nobody outside the account reads it, whatever a policy or an ACL says later.</summary>
    public static BucketPublicAccessBlock NoPublicAccess(Bucket bucket) => new()
    {
        Bucket = bucket.Id,
        BlockPublicAcls = true,
        BlockPublicPolicy = true,
        IgnorePublicAcls = true,
        RestrictPublicBuckets = true,
    };

    /// <summary>A change or a deletion of an object keeps what it was.</summary>
    public static BucketVersioning Versions(Bucket bucket) => new() { Bucket = bucket.Id, VersioningConfiguration = new() { Status = "Enabled" } };
}
