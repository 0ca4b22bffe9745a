namespace GitOpsDsl.Rules;

/// <summary>A database that is not backed up, where what is kept may not be lost.</summary>
internal sealed class MissingDatabaseBackup() : CloudResourceRule(
    "GD7306", "Database without backups", Severity.Warning, "aws:rds:Instance", "aws:rds:Cluster", "aws:dynamodb:Table",
    "gcp:sql:DatabaseInstance")
{
    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        if (context.Settings.IsDisposable)
        {
            return;
        }

        var days = resource.Properties["backupRetentionPeriod"];
        var isCopy = !resource.Properties["replicateSourceDb"].IsAbsent;
        if (days.Number == 0)
        {
            context.Report(days, $"{resource.Name} is not backed up: set backupRetentionPeriod to 7 or more");
        }
        else if (resource.Is("aws:rds:Instance") && days.IsAbsent && !isCopy)
        {
            context.ReportMissing(resource.Properties, "backupRetentionPeriod", $"{resource.Name} is not backed up: set backupRetentionPeriod to 7 or more");
        }

        if (resource.Properties["pointInTimeRecovery"]["enabled"] is { Boolean: false } recovery)
        {
            context.Report(recovery, $"{resource.Name} is not backed up: set pointInTimeRecovery.enabled to true");
        }

        if (resource.Is("gcp:sql:DatabaseInstance") && resource.Properties["masterInstanceName"].IsAbsent)
        {
            CheckGoogle(resource, context);
        }
    }

    /// <summary>It makes none unless it is told to.</summary>
    private static void CheckGoogle(ProgramItem resource, RuleContext context)
    {
        var settings = resource.Properties["settings"];
        var enabled = settings["backupConfiguration"]["enabled"];
        var message = $"{resource.Name} is not backed up: set settings.backupConfiguration.enabled to true";
        if (enabled.Boolean == false)
        {
            context.Report(enabled, message);
        }
        else if (settings.IsMap && enabled.IsAbsent)
        {
            context.ReportMissing(settings, "backupConfiguration", message);
        }
    }
}
