using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The <c>Program</c> and the <c>Stack</c> that the Pulumi Kubernetes Operator runs (pulumi.com/v1, operator 2.9).</summary>
internal static class OperatorObjects
{
    /// <summary>The part of the environment that they are.</summary>
    public const string PartName = "pulumi";

    private const string ApiVersion = "pulumi.com/v1";

    /// <summary>What <c>program.resources.*.options</c> has in the Program's CRD (deploy/crds/pulumi.com_programs.yaml); the rest is pruned.</summary>
    private static readonly string[] Supported =
    [
        "additionalSecretOutputs", "aliases", "customTimeouts", "deleteBeforeReplace", "dependsOn", "ignoreChanges", "import", "parent",
        "protect", "provider", "providers", "version",
    ];

    public static IEnumerable<string> Unsupported(JsonValue options) =>
        (options.Entries ?? []).Select(static option => option.Key).Where(static name => !Supported.Contains(name));

    public static GraphPart Part(CloudProgram program, List<Finding> findings)
    {
        var origin = program.Graph.Source.Entry.Origin;
        var target = (PulumiOperator)program.Target;
        KubernetesObject[] objects = [ProgramObject(program), StackObject(program, target), .. VaultObjects.Of(program, target, Metadata(program))];
        if (program.Graph.Parts.FirstOrDefault(static part => part.Name == PartName) is { } taken)
        {
            findings.Add(CompilerFindings.SamePart(PartName, taken.Part.Declaration).At(taken.Origin) with { Environment = program.Graph.Id });
        }

        return new(
            new EnvironmentPart(PartName, null, objects, origin),
            [.. objects.Select(item => new GraphObject(new(item.ApiVersion, item.Kind, item.Metadata.Namespace, item.Metadata.Name!), item, default, origin))]);
    }

    /// <summary>Flux must leave the program's <c>${…}</c> alone.</summary>
    private static CustomResource ProgramObject(CloudProgram program) => new(ApiVersion, "Program")
    {
        Metadata = Metadata(program) with { Annotations = new() { ["kustomize.toolkit.fluxcd.io/substitute"] = "disabled" } },
        UnknownFields = new() { ["program"] = Body(program) },
    };

    private static JsonValue Body(CloudProgram program)
    {
        var body = ProgramJson.Of(program).Entries!;
        return JsonValue.Map(program.Settings.Count > 0 ? body.With("configuration", JsonValue.Map(ProgramJson.Settings(program, isProgramObject: true))) : body);
    }

    private static CustomResource StackObject(CloudProgram program, PulumiOperator target) => new(ApiVersion, "Stack")
    {
        Metadata = Metadata(program),
        UnknownFields = new() { ["spec"] = StackJson.Of(program, target) },
    };

    /// <summary>The operator names Pulumi's project after the Program.</summary>
    private static ObjectMeta Metadata(CloudProgram program) => new()
    {
        Name = program.Project,
        Namespace = program.Graph.Source.Environment.Namespace.ToString(),
        Labels = program.Graph.Source.Environment.Labels
            .With("app.kubernetes.io/name", program.Project)
            .With("app.kubernetes.io/part-of", program.Graph.Source.Entry.System),
    };
}
