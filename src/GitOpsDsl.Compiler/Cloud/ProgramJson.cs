namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The content of a program: what <c>Pulumi.yaml</c> and the operator's <c>Program</c> have in common.</summary>
internal static class ProgramJson
{
    public static JsonValue Of(CloudProgram program)
    {
        var sections = new ValueMap<JsonValue>();
        sections = program.Outputs.Count > 0 ? sections.With("outputs", JsonValue.Map(program.Outputs)) : sections;
        sections = sections.With("resources", JsonValue.Map(new(program.Resources.Select(static resource => KeyValuePair.Create(resource.Key, Of(resource.Value))))));
        return JsonValue.Map(program.Variables.Count > 0 ? sections.With("variables", JsonValue.Map(program.Variables)) : sections);
    }

    /// <summary>The settings that it takes. The project and the operator's Program don't spell types alike, and a Program has no mark for secrets.</summary>
    public static ValueMap<JsonValue> Settings(CloudProgram program, bool isProgramObject) => new(program.Settings.Select(name => KeyValuePair.Create<string, JsonValue>(
        name,
        isProgramObject ? new() { ["type"] = "String" } : new() { ["type"] = "string", ["secret"] = true })));

    private static JsonValue Of(CloudProgramResource resource)
    {
        var content = new ValueMap<JsonValue> { ["type"] = resource.Type };
        content = resource.Existing is { } existing ? content.With("get", existing) : content;
        content = resource.Properties.Entries!.Count > 0 ? content.With("properties", resource.Properties) : content;
        return JsonValue.Map(resource.Options.Entries!.Count > 0 ? content.With("options", resource.Options) : content);
    }
}
