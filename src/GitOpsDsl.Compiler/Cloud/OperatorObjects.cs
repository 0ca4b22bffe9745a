using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using Node = GitOpsDsl.Rules.Node;

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

    /// <summary>What a resource has that is lost in a Program: options, and files, since nothing is beside it.</summary>
    public static IEnumerable<string> Unsupported(JsonValue properties, JsonValue options) =>
    [
        .. (options.Entries ?? []).Select(static option => option.Key).Where(static name => !Supported.Contains(name)).Select(static name => $"the option {name}"),
        .. (options.Entries?.GetValueOrDefault("aliases")?.Items ?? []).Where(static alias => alias.Entries is not null).Select(static alias => $"the alias {alias.Entries!["name"].Text}, which is no URN"),
        .. Files(properties).Select(static path => $"the file {path}"),
    ];

    /// <summary>Whether a document is a <c>Program</c>.</summary>
    public static bool IsProgram(Node root) => root["kind"].Text == "Program" && root["apiVersion"].Text == ApiVersion;

    /// <param name="program">The program.</param>
    /// <param name="prerequisites">Stacks that must have succeeded first, beyond those that the author names.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    /// <param name="findings">Where what is wrong is added.</param>
    public static GraphPart Part(CloudProgram program, ValueList<string> prerequisites, string projectDirectory, List<Finding> findings)
    {
        var origin = program.Graph.Source.Entry.Origin;
        var target = (PulumiOperator)program.Target;
        target = target with { Prerequisites = [.. target.Prerequisites, .. prerequisites.Except(target.Prerequisites)] };
        if (target.Git is { Path: null } git)
        {
            target = target with { Git = git with { Path = AgentGraphs.RenderedIn(projectDirectory) } };
        }

        KubernetesObject[] objects =
        [
            .. target.Git is null ? [ProgramObject(program)] : Array.Empty<KubernetesObject>(),
            StackObject(program, target),
            .. VaultObjects.Of(program, target, Metadata(program)),
        ];
        foreach (var setting in program.Settings.Where(setting => !VaultObjects.IsSupplied(setting, program, target)))
        {
            findings.Add(CompilerFindings.NoSecretSetting(setting).At(origin) with { Environment = program.Graph.Id });
        }

        if (program.Graph.Parts.FirstOrDefault(static part => part.Name == PartName) is { } taken)
        {
            findings.Add(CompilerFindings.SamePart(PartName, taken.Part.Declaration).At(taken.Origin) with { Environment = program.Graph.Id });
        }

        return new(
            new EnvironmentPart(PartName, null, objects, origin),
            [.. objects.Select(item => new GraphObject(new(item.ApiVersion, item.Kind, item.Metadata.Namespace, item.Metadata.Name!), item, default, origin))]);
    }

    private static IEnumerable<string> Files(JsonValue value) => value.Kind switch
    {
        JsonKind.List => value.Items!.SelectMany(Files),
        JsonKind.Map => value.Entries!.SelectMany(static entry => entry.Key is "fn::fileAsset" or "fn::fileArchive" ? [entry.Value.Text!] : Files(entry.Value)),
        _ => [],
    };

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
