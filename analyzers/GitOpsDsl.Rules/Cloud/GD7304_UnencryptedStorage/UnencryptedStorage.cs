namespace GitOpsDsl.Rules;

/// <summary>Storage whose encryption is off, or off as shipped.</summary>
internal sealed class UnencryptedStorage() : CloudResourceRule(
    "GD7304", "Cloud storage that is not encrypted", Severity.Warning,
    "aws:rds:Instance", "aws:rds:Cluster", "aws:efs:FileSystem", "aws:elasticache:ReplicationGroup", "aws:sqs:Queue", "aws:ec2:LaunchTemplate", "aws:ec2:Instance")
{
    /// <summary>Off when they are not set.</summary>
    private static readonly (string Token, string Property)[] Asked =
    [
        ("aws:rds:Instance", "storageEncrypted"), ("aws:rds:Cluster", "storageEncrypted"), ("aws:efs:FileSystem", "encrypted"),
        ("aws:elasticache:ReplicationGroup", "atRestEncryptionEnabled"),
    ];

    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        foreach (var (token, property) in Asked)
        {
            // A replica and a restored snapshot are as their source.
            var isCopy = !resource.Properties["replicateSourceDb"].IsAbsent || !resource.Properties["snapshotIdentifier"].IsAbsent;
            if (resource.Is(token) && !isCopy)
            {
                Report(resource.Properties, property, resource, context, isOffWhenUnset: true);
            }
        }

        Report(resource.Properties, "sqsManagedSseEnabled", resource, context, isOffWhenUnset: false);
        Report(resource.Properties["rootBlockDevice"], "encrypted", resource, context, isOffWhenUnset: false);
        foreach (var device in resource.Properties["blockDeviceMappings"].Items)
        {
            Report(device["ebs"], "encrypted", resource, context, isOffWhenUnset: false);
        }
    }

    private static void Report(Node map, string property, ProgramItem resource, RuleContext context, bool isOffWhenUnset)
    {
        var value = map[property];
        if (value.Boolean == false || value.Text == "false")
        {
            context.Report(value, $"{resource.Name} is not encrypted: set {property} to true");
        }
        else if (isOffWhenUnset && value.IsAbsent)
        {
            context.ReportMissing(map, property, $"{resource.Name} is not encrypted unless it is asked for: set {property} to true");
        }
    }
}
