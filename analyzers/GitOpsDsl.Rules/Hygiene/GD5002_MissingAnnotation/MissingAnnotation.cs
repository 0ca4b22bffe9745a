namespace GitOpsDsl.Rules;

/// <summary>None by default; a host may ask for some, such as a mail address.</summary>
internal sealed class MissingAnnotation() : RequiredMetadataRule("GD5002", "annotations", "Required annotation missing")
{
    protected override IReadOnlyList<string> RequiredBy(RuleSettings settings) => settings.RequiredAnnotations;

    protected override string Message(string key) => $"the annotation {key}, which every workload must have here, is missing: add it";
}
