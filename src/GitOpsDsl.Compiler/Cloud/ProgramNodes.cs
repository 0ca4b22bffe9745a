using System.Globalization;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A program as rules see it.</summary>
internal static class ProgramNodes
{
    public static NodeDocument Of(CloudProgram program)
    {
        var builder = new NodeDocumentBuilder();
        builder.BeginMap();
        builder.Key("name");
        builder.String(program.Project);
        builder.Key("runtime");
        builder.String("yaml");
        builder.Key("config");
        Write(JsonValue.Map(Settings(program)), builder);
        foreach (var (name, section) in ProgramJson.Of(program).Entries!)
        {
            builder.Key(name);
            Write(section, builder);
        }

        builder.EndMap();
        return builder.Build();
    }

    /// <summary>What the program declares, and what is set beside it in <c>Pulumi.STACK.yaml</c>, so that rules see both.</summary>
    private static ValueMap<JsonValue> Settings(CloudProgram program)
    {
        var settings = ProgramJson.Settings(program, isProgramObject: false);
        foreach (var (key, value) in program.Target.Config)
        {
            var own = key.StartsWith(program.Project + ":", StringComparison.Ordinal) ? key[(program.Project.Length + 1)..] : key;
            settings = settings.With(own, settings.TryGetValue(own, out var declared) ? JsonValue.Map(declared.Entries!.With("value", value)) : new() { ["value"] = value });
        }

        return settings;
    }

    private static void Write(JsonValue value, NodeDocumentBuilder builder)
    {
        switch (value.Kind)
        {
            case JsonKind.Map:
                builder.BeginMap();
                foreach (var (name, entry) in value.Entries!)
                {
                    builder.Key(name);
                    Write(entry, builder);
                }

                builder.EndMap();
                break;
            case JsonKind.List:
                builder.BeginList();
                foreach (var item in value.Items!)
                {
                    Write(item, builder);
                }

                builder.EndList();
                break;
            case JsonKind.String:
                builder.String(value.Text!);
                break;
            case JsonKind.Boolean:
                builder.Boolean(value == JsonValue.True);
                break;
            case JsonKind.Number when long.TryParse(value.Number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                builder.Integer(whole);
                break;
            case JsonKind.Number:
                builder.Float(double.Parse(value.Number!, CultureInfo.InvariantCulture));
                break;
            default:
                builder.Null();
                break;
        }
    }
}
