namespace GitOpsDsl.Rules;

/// <summary>A database that nothing keeps from being deleted, where what is kept may not be lost.</summary>
internal sealed class UnprotectedDatabase() : CloudResourceRule(
    "GD7307", "Database that can be deleted by mistake", Severity.Warning,
    "aws:rds:Instance", "aws:rds:Cluster", "aws:dynamodb:Table", "gcp:sql:DatabaseInstance",
    "azure-native:dbforpostgresql:Server", "azure-native:sql:Database", "azure-native:cosmosdb:DatabaseAccount")
{
    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        var name = resource.Is("aws:dynamodb:Table") ? "deletionProtectionEnabled" : "deletionProtection";
        var protection = resource.Properties[name];
        var options = resource.Node["options"];
        if (context.Settings.IsDisposable || options["protect"].Boolean == true || options["retainOnDelete"].Boolean == true || options["protect"].IsUnknown || options["retainOnDelete"].IsUnknown)
        {
            return;
        }

        // Azure keeps no database by a property of its own.
        if (resource.Token?.StartsWith("azure-native:", StringComparison.Ordinal) == true)
        {
            context.ReportMissing(options.IsMap ? options : resource.Node, options.IsMap ? "protect" : "options", $"{resource.Name} can be deleted by mistake: set options.protect to true");
        }
        else if (protection.Boolean == false)
        {
            context.Report(protection, $"{resource.Name} can be deleted by mistake: set {name} to true");
        }
        else if (protection.IsAbsent && !resource.Is("gcp:sql:DatabaseInstance"))
        {
            context.ReportMissing(resource.Properties, name, $"{resource.Name} can be deleted by mistake: set {name} to true");
        }
    }
}
