using System.Text.Json;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Findings as one JSON object, in the form that <c>--format json</c> promises.</summary>
internal static class FindingJson
{
    public static void Write(FindingSet set, TextWriter output) => JsonOutput.Write(output, json => WriteMembers(set, json));

    /// <summary>The members <c>findings</c> and <c>summary</c> of the object that is open.</summary>
    public static void WriteMembers(FindingSet set, Utf8JsonWriter json)
    {
        WriteFindings(set, json);
        json.WriteStartObject("summary");
        json.WriteNumber("files", set.Files);
        json.WriteNumber("objects", set.Objects);
        json.WriteNumber("errors", set.Errors);
        json.WriteNumber("warnings", set.Warnings);
        json.WriteNumber("infos", set.Infos);
        json.WriteEndObject();
    }

    /// <summary>The member <c>findings</c> of the object that is open.</summary>
    public static void WriteFindings(FindingSet set, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var finding in set.Findings)
        {
            Write(set, finding, json);
        }

        json.WriteEndArray();
    }

    private static void Write(FindingSet set, Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("category", finding.Category);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.WriteOptional("path", finding.Path);
        if (finding.Object is { } item)
        {
            json.WriteStartObject("object");
            json.WriteString("apiVersion", item.ApiVersion);
            json.WriteString("kind", item.Kind);
            json.WriteOptional("namespace", item.Namespace);
            json.WriteString("name", item.Name);
            json.WriteEndObject();
        }

        json.WriteOptional("file", finding.File is { } file ? SourcePath.Shown(file) : null);
        Optional(json, "line", finding.Line);
        Optional(json, "column", finding.Column);
        Optional(json, "endLine", finding.EndLine);
        Optional(json, "endColumn", finding.EndColumn);
        json.WriteOptional("property", finding.Property);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var place in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("file", SourcePath.Shown(place.File));
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (finding.Document is { } document)
        {
            json.WriteNumber("document", document);
        }

        json.WriteOptional("environment", finding.Environment);
        json.WriteOptional("rendered", set.RenderedOf(finding));
        json.WriteOptional("help", finding.Help);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, int value)
    {
        if (value > 0)
        {
            json.WriteNumber(name, value);
        }
    }
}
