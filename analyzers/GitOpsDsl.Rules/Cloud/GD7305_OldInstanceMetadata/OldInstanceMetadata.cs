namespace GitOpsDsl.Rules;

/// <summary>A machine whose credentials a forged request can fetch.</summary>
internal sealed class OldInstanceMetadata() : CloudResourceRule(
    "GD7305", "Machine that answers version 1 of the metadata service", Severity.Warning,
    "aws:ec2:LaunchTemplate", "aws:ec2:Instance")
{
    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        var options = resource.Properties["metadataOptions"];
        var tokens = options["httpTokens"];
        if (options["httpEndpoint"].Text == "disabled" || options["httpEndpoint"].IsUnknown || !resource.Properties["launchTemplate"].IsAbsent)
        {
            return;
        }

        if (tokens.Text == "optional")
        {
            context.Report(tokens, $"{resource.Name} gives its credentials to whoever can make it send a request: set httpTokens to required");
        }
        else if (options.IsAbsent)
        {
            context.ReportMissing(resource.Properties, "metadataOptions", $"{resource.Name} may answer version 1 of the metadata service: set metadataOptions.httpTokens to required");
        }
        else if (tokens.IsAbsent)
        {
            context.ReportMissing(options, "httpTokens", $"{resource.Name} may answer version 1 of the metadata service: set httpTokens to required");
        }
    }
}
