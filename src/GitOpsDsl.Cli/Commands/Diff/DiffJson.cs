using System.Text.Json;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Commands;

/// <summary>
/// Changes as JSON: <c>{"class", "summary": {"objects", CLASS: n}, "objects": [{"change", "class", "reason", "environment", "component", "object",
/// "formerObject", "file", "formerFile", "fields": [{"path", "change", "class", "reason", "cause", "before", "after"}]}]}</c>. What a Secret holds is
/// <c>"(hidden)"</c>; a value that the server fills in is marked by <c>"beforeIsDefault"</c> or <c>"afterIsDefault"</c>.
/// </summary>
internal static class DiffJson
{
    public static void Write(TreeChanges changes, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("class", changes.Class.Word());
        json.WriteStartObject("summary");
        json.WriteNumber("objects", changes.Objects.Count);
        foreach (var one in Enum.GetValues<ChangeClass>())
        {
            json.WriteNumber(one.Word(), changes.Count(one));
        }

        json.WriteEndObject();
        json.WriteStartArray("objects");
        foreach (var change in changes.Objects)
        {
            Write(json, change);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ObjectChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("class", change.Class.Word());
        json.WriteString("reason", change.Reason);
        json.WriteString("environment", change.Environment);
        json.WriteString("component", change.Component);
        Write(json, "object", change.Id);
        if (change.FormerId is { } former)
        {
            Write(json, "formerObject", former);
        }

        json.WriteString("file", change.File);
        json.WriteOptional("formerFile", change.FormerFile);
        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject();
            json.WriteString("path", field.Path);
            json.WriteString("change", field.Kind.ToString().ToLowerInvariant());
            json.WriteString("class", field.Class.Word());
            json.WriteString("reason", field.Reason);
            json.WriteOptional("cause", field.Cause);
            Write(json, "before", field.Before);
            Write(json, "after", field.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ObjectId id)
    {
        json.WriteStartObject(name);
        json.WriteString("apiVersion", id.ApiVersion);
        json.WriteString("kind", id.Kind);
        json.WriteOptional("namespace", id.Namespace);
        json.WriteString("name", id.Name);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ShownValue? value)
    {
        if (value is null)
        {
            return;
        }

        json.WritePropertyName(name);
        value.Write(json);
        if (value.IsDefault)
        {
            json.WriteBoolean(name + "IsDefault", true);
        }
    }
}
