namespace GitOpsDsl.Rules;

/// <summary>By default the one label that tells what something is; a host may ask for others, such as an owner.</summary>
internal sealed class MissingLabel() : RequiredMetadataRule("GD5001", "labels", "Required label missing")
{
    protected override IReadOnlyList<string> RequiredBy(RuleSettings settings) => settings.RequiredLabels;

    protected override string Message(string key) =>
        $"without the label {key} no list, dashboard or bill can tell what this belongs to: add it";
}
