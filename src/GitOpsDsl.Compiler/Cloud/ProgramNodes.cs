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
        builder.Key("runtime");
        builder.String("yaml");
        builder.Key("config");
        Write(JsonValue.Map(ProgramJson.Settings(program, isProgramObject: false)), builder);
        foreach (var (name, section) in ProgramJson.Of(program).Entries!)
        {
            builder.Key(name);
            Write(section, builder);
        }

        builder.EndMap();
        return builder.Build();
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
