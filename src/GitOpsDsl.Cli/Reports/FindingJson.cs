using System.Text.Json;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Findings as one JSON object, in the form that <c>--format json</c> promises.</summary>
internal static class FindingJson
{
    public static void Write(IReadOnlyList<Finding> findings, int files, int objects, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(finding, json);
            }

            json.WriteEndArray();
            json.WriteStartObject("summary");
            json.WriteNumber("files", files);
            json.WriteNumber("objects", objects);
            json.WriteNumber("errors", findings.Count(static finding => finding.Severity == Severity.Error));
            json.WriteNumber("warnings", findings.Count(static finding => finding.Severity == Severity.Warning));
            json.WriteNumber("infos", findings.Count(static finding => finding.Severity == Severity.Info));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("category", finding.Category);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        Optional(json, "path", finding.Path);
        if (finding.Object is { } item)
        {
            json.WriteStartObject("object");
            json.WriteString("apiVersion", item.ApiVersion);
            json.WriteString("kind", item.Kind);
            Optional(json, "namespace", item.Namespace);
            json.WriteString("name", item.Name);
            json.WriteEndObject();
        }

        Optional(json, "file", FindingText.File(finding));
        Optional(json, "line", finding.Line);
        Optional(json, "column", finding.Column);
        Optional(json, "environment", finding.Environment);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, int value)
    {
        if (value > 0)
        {
            json.WriteNumber(name, value);
        }
    }
}
