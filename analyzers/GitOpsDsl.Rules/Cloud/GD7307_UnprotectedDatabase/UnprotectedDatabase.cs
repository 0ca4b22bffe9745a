namespace GitOpsDsl.Rules;

/// <summary>A database that nothing keeps from being deleted, where what is kept may not be lost.</summary>
internal sealed class UnprotectedDatabase() : CloudResourceRule(
    "GD7307", "Database that can be deleted by mistake", Severity.Warning,
    "aws:rds:Instance", "aws:rds:Cluster", "aws:dynamodb:Table", "gcp:sql:DatabaseInstance")
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

        if (protection.Boolean == false)
        {
            context.Report(protection, $"{resource.Name} can be deleted by mistake: set {name} to true");
        }
        else if (protection.IsAbsent && !resource.Is("gcp:sql:DatabaseInstance"))
        {
            context.ReportMissing(resource.Properties, name, $"{resource.Name} can be deleted by mistake: set {name} to true");
        }
    }
}
