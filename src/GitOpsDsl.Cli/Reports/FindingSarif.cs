using System.Text.Json;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), which code scanning services read. Places are relative to the repository; a result keeps its fingerprint when
/// lines move.
/// </summary>
internal static class FindingSarif
{
    private const string Repository = "SRCROOT";

    public static void Write(FindingSet set, TextWriter output)
    {
        var ids = set.Findings.Select(static finding => finding.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, set, ids);
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Repository);
            WriteText(json, "description", "The root of the repository.");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var fingerprints = new FindingFingerprints();
            foreach (var finding in set.Findings)
            {
                WriteResult(json, set, finding, ids.IndexOf(finding.Id), fingerprints.Next(finding));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, FindingSet set, List<string> ids)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gitops");
        json.WriteString("semanticVersion", typeof(FindingSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (set.Rules.FirstOrDefault(rule => rule.Descriptor.Id == id) is { } rule)
            {
                WriteRule(json, rule);
            }
            else if (RulePage.Of(id) is { } page)
            {
                WritePage(json, page.Title, page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var descriptor = rule.Descriptor;
        json.WriteString("name", rule.GetType().Name);
        WritePage(json, descriptor.Title, RulePage.Of(rule));
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", descriptor.Severity != GitOpsDsl.Rules.Severity.None);
        json.WriteString("level", Level((Severity)descriptor.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStrings("tags", [descriptor.Category.ToString().ToLowerInvariant()]);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, string title, RulePage? page)
    {
        WriteText(json, "shortDescription", title);
        if (page is not null)
        {
            WriteText(json, "fullDescription", page.Summary);
            json.WriteStartObject("help");
            json.WriteString("text", page.Text);
            json.WriteString("markdown", page.Text);
            json.WriteEndObject();
        }
    }

    private static void WriteResult(Utf8JsonWriter json, FindingSet set, Finding finding, int rule, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        if (set.RelativePathOf(finding) is { } file)
        {
            json.WriteStartObject();
            WritePlace(json, finding, file);
            if (finding.Object is { } item)
            {
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteString("fullyQualifiedName", finding.Path is { Length: > 0 } path ? $"{item}/{path}" : item.ToString());
                json.WriteString("kind", "resource");
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRelated(json, set, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("gitopsFinding/v1", fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", finding.Category);
        json.WriteOptional("environment", finding.Environment);
        json.WriteOptional("rendered", set.RenderedOf(finding));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the value came through: the use of a constant, the call of a function.</summary>
    private static void WriteRelated(Utf8JsonWriter json, FindingSet set, Finding finding)
    {
        if (finding.Related.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var place in finding.Related)
        {
            var through = finding with { File = place.File, Line = place.Line, Column = place.Column, EndLine = 0, EndColumn = 0 };
            if (set.RelativePathOf(through) is { } file)
            {
                json.WriteStartObject();
                WritePlace(json, through, file);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Finding finding, string file)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var isElsewhere = Path.IsPathRooted(file);
        json.WriteString("uri", isElsewhere ? new Uri(file).AbsoluteUri : string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteOptional("uriBaseId", isElsewhere ? null : Repository);
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            if (finding.Column > 0)
            {
                json.WriteNumber("startColumn", finding.Column);
            }

            if (finding.EndLine > 0)
            {
                json.WriteNumber("endLine", finding.EndLine);
                json.WriteNumber("endColumn", finding.EndColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
