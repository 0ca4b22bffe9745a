namespace GitOpsDsl.Rules.Tests;

/// <summary>Environments for tests, from YAML.</summary>
internal static class EnvironmentText
{
    public static RuleEnvironment Read(string yaml, params string[] outside)
    {
        var objects = YamlNodes.Read(yaml).Select(static document => new EnvironmentObject(
            document.Root, KubernetesFacts.Api.FindKind(document.Root["apiVersion"].Text ?? "", document.Root["kind"].Text ?? "")));
        return new RuleEnvironment([.. objects], new RuleSettings(outside: [.. outside.Select(OutsideObject.Parse)]));
    }
}
