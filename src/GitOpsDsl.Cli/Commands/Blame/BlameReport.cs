using System.Globalization;
using System.Text.Json;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Places;
using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Prints blamed lines.</summary>
internal static class BlameReport
{
    /// <summary>Each line after its place, as git blame does; a default is marked.</summary>
    public static void WriteText(IReadOnlyList<BlamedLine> lines, TextWriter output)
    {
        var width = lines.Max(static line => Place(line).Length);
        var digits = lines[^1].Number.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var line in lines)
        {
            var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            output.WriteLine($"{Place(line).PadRight(width)} {(line.Property is null ? ' ' : '~')} {number}) {line.Text}".TrimEnd());
        }
    }

    /// <summary>One line: its place, what the value came through, and what would change a default.</summary>
    public static void WriteLine(BlamedLine line, TextWriter output)
    {
        output.WriteLine(Place(line));
        output.WriteLine($"  {line.Path}: {line.Text.Trim()}");
        foreach (var place in line.Found?.Related ?? [])
        {
            output.WriteLine($"  through {Shown(place)}");
        }

        if (line.Property is { } property)
        {
            output.WriteLine($"  a default: {property} would change it");
        }
    }

    public static void WriteJson(string file, IReadOnlyList<BlamedLine> lines, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("rendered", file);
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("number", line.Number);
            json.WriteString("text", line.Text);
            json.WriteString("path", line.Path);
            if (line.Found is { } found)
            {
                Write(found.Place, json);
            }
            else if (line.Origin.IsKnown)
            {
                json.WriteString("file", SourcePath.Shown(line.Origin.File));
                json.WriteNumber("line", line.Origin.Line);
            }

            json.WriteOptional("property", line.Property);
            json.WriteStartArray("related");
            foreach (var place in line.Found?.Related ?? [])
            {
                json.WriteStartObject();
                Write(place, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(SourcePlace place, Utf8JsonWriter json)
    {
        json.WriteString("file", SourcePath.Shown(place.File));
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    }

    private static string Place(BlamedLine line) => line.Found is { } found ? Shown(found.Place) : SourcePath.Shown(line.Origin);

    private static string Shown(SourcePlace place) => $"{SourcePath.Shown(place.File)}:{place.Line}:{place.Column}";
}
