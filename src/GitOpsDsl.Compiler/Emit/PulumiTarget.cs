using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>
/// Programs to folders that <c>pulumi</c> takes: <c>Pulumi.yaml</c> and <c>Pulumi.STACK.yaml</c>. A folder of its own beside the
/// environment's, so that no agent takes it for Kubernetes objects. For one thread at a time.
/// </summary>
internal sealed class PulumiTarget
{
    private Utf8YamlWriter _writer = new(16 * 1024);

    public OutputEnvironment Emit(CloudProgram program)
    {
        var owner = program.Graph;
        var files = new List<OutputFile> { new("Pulumi.yaml", Program(program, ref _writer), owner) };
        if (Settings(program, ref _writer) is { } settings)
        {
            files.Add(new($"Pulumi.{program.Stack}.yaml", settings, owner));
        }

        return new(program.Folder, owner, files);
    }

    private static byte[] Program(CloudProgram program, ref Utf8YamlWriter writer)
    {
        writer.Reset();
        writer.BeginDocument();
        writer.Key("name:"u8);
        writer.Value(program.Project);
        writer.Key("runtime:"u8);
        writer.Value("yaml");
        Backend(program, ref writer);
        Section("config", ProgramJson.Settings(program, isProgramObject: false), ref writer);
        Section("variables", program.Variables, ref writer);
        writer.Key("resources:"u8);
        var resources = writer.BeginMap();
        foreach (var (name, resource) in program.Resources)
        {
            writer.Key(name);
            Resource(resource, ref writer);
        }

        writer.EndMap(resources);
        Section("outputs", program.Outputs, ref writer);
        writer.EndDocument();
        return writer.Written.ToArray();
    }

    private static void Backend(CloudProgram program, ref Utf8YamlWriter writer)
    {
        if (program.Target.Backend is { } url)
        {
            writer.Key("backend:"u8);
            var backend = writer.BeginMap();
            writer.Key("url:"u8);
            writer.Value(url);
            writer.EndMap(backend);
        }
    }

    private static void Resource(CloudProgramResource resource, ref Utf8YamlWriter writer)
    {
        var map = writer.BeginMap();
        if (resource.Record is { } record)
        {
            writer.Source(record);
        }

        writer.Key("type:"u8);
        writer.Value(resource.Type);
        Section("get", resource.Existing?.Entries ?? ValueMap<JsonValue>.Empty, ref writer);
        Section("properties", resource.Properties.Entries!, ref writer);
        Section("options", resource.Options.Entries!, ref writer);
        writer.EndMap(map);
    }

    private static void Section(string name, ValueMap<JsonValue> entries, ref Utf8YamlWriter writer)
    {
        if (entries.Count > 0)
        {
            writer.Key(name);
            JsonValue.Map(entries).Write(ref writer);
        }
    }

    /// <summary>Null where there is nothing to set.</summary>
    private static byte[]? Settings(CloudProgram program, ref Utf8YamlWriter writer)
    {
        var target = program.Target;
        if (target.Config.Count == 0 && target.SecretsProvider is null)
        {
            return null;
        }

        writer.Reset();
        writer.BeginDocument();
        if (target.SecretsProvider is { } provider)
        {
            writer.Key("secretsprovider:"u8);
            writer.Value(provider);
        }

        Section("config", new(target.Config.Select(static setting => KeyValuePair.Create(setting.Key, (JsonValue)setting.Value))), ref writer);
        writer.EndDocument();
        return writer.Written.ToArray();
    }
}
