namespace GitOpsDsl.Rules;

/// <summary>Storage of objects that is open to the internet.</summary>
internal sealed class PublicBucket() : CloudResourceRule(
    "GD7301", "Bucket that everyone can read", Severity.Error,
    "aws:s3:BucketPublicAccessBlock", "aws:s3:Bucket", "aws:s3:BucketAcl", "azure-native:storage:StorageAccount", "gcp:storage:BucketIAMMember")
{
    private static readonly string[] Blocks = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        foreach (var name in Blocks)
        {
            if (resource.Properties[name] is { Boolean: false } block)
            {
                context.Report(block, $"{resource.Name} lets the public in: set {name} to true");
            }
        }

        if (resource.Properties["acl"] is { Text: "public-read" or "public-read-write" } acl)
        {
            context.Report(acl, $"{acl} lets everyone read {resource.Name}: leave acl out");
        }

        if (resource.Properties["allowBlobPublicAccess"] is { Boolean: true } access)
        {
            context.Report(access, $"everyone can read containers of {resource.Name} that say so: set allowBlobPublicAccess to false");
        }

        if (resource.Properties["member"] is { Text: "allUsers" or "allAuthenticatedUsers" } member)
        {
            context.Report(member, $"{member} is everyone: name who may read");
        }
    }
}
