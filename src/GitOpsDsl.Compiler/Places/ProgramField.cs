using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Compiler.Places;

/// <summary>A field of a cloud program, as the record has it that it is of.</summary>
/// <param name="Name">The resource's name in the program, or that of the call; empty for the program itself.</param>
/// <param name="Record">The resource, the call of a function, or the environment's target; null for a resource that the compiler adds.</param>
/// <param name="Steps">The way from the record.</param>
/// <param name="Origin">Where the record is written, or what makes it.</param>
internal sealed record ProgramField(string Name, object? Record, IReadOnlyList<FieldStep> Steps, Origin Origin)
{
    /// <summary>The part of the environment that has the resource.</summary>
    public GraphPart? Part { get; init; }

    /// <summary>The full name of the component that has made the resource; null for one that the environment lists itself.</summary>
    public string? Owner => Record is CloudResource { Owner: Component, LogicalName: { } own } && Name.EndsWith("-" + own, StringComparison.Ordinal)
        ? Name[..^(own.Length + 1)]
        : null;

    /// <summary>The place of the resource, or of its component, in a property that lists several.</summary>
    public int Index { get; init; }

    /// <param name="program">The program.</param>
    /// <param name="steps">The way from its root.</param>
    public static ProgramField Of(CloudProgram program, IReadOnlyList<FieldStep> steps)
    {
        FieldStep[] way = [.. steps];
        return way switch
        {
            [{ Name: "resources" }, { Name: var name }, .. var rest] when program.Resources.TryGetValue(name, out var resource) => Of(program, name, resource, rest),
            [{ Name: "variables" }, { Name: var name }, .. var rest] when program.Functions.TryGetValue(name, out var call) =>
                new(name, call, rest is [_, { Name: "arguments" }, .. var arguments] ? arguments : [], call.Origin),
            _ => new("", program.Target, OfTarget(program, way), program.Graph.Source.Entry.Origin),
        };
    }

    private static ProgramField Of(CloudProgram program, string name, CloudProgramResource resource, FieldStep[] way)
    {
        FieldStep[] steps = way switch
        {
            [{ Name: "properties" }, ..] when resource.Record is AnyResource => way,
            [{ Name: "properties" }, .. var property] => property,
            [{ Name: "get" }, { Name: "state" }, .. var property] => property,
            [{ Name: "options" }, ..] => way,
            _ => [],
        };
        var field = new ProgramField(name, resource.Record, steps, resource.Origin);
        foreach (var part in program.Graph.Parts)
        {
            for (var i = 0; i < part.CloudResources.Count; i++)
            {
                if (part.CloudResources[i].Named.Name == name)
                {
                    return field with { Part = part, Index = part.Part.Component is null ? i : part.Part.Index };
                }
            }
        }

        return field;
    }

    /// <summary>What the target calls the rest of the program, and what is set beside it in <c>Pulumi.STACK.yaml</c>.</summary>
    private static FieldStep[] OfTarget(CloudProgram program, FieldStep[] way) => way switch
    {
        [{ Name: "name" }] => [FieldStep.Named("project")],
        [{ Name: "backend" }, ..] => [FieldStep.Named("backend")],
        [{ Name: "config" }, { Name: var setting }, ..] when !program.Settings.Contains(setting) => way[..2],
        [{ Name: "outputs" or "secretsprovider" }, ..] => way,
        _ => [],
    };
}
