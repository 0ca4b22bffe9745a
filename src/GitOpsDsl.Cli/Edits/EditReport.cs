using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Edits;

/// <summary>The files that a change writes, and their lines that differ.</summary>
internal static class EditReport
{
    public static void Write(PlannedEdit edit, Project project, Invocation invocation)
    {
        var files = Files(edit, project).ToList();
        if (invocation.Json)
        {
            JsonOutput.Write(invocation.Out, json =>
            {
                json.WriteStartArray("files");
                foreach (var (path, before, after) in files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", path);
                    json.WriteString("action", before is null ? "create" : after is null ? "delete" : "update");
                    json.WriteString("before", before);
                    json.WriteString("after", after);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return;
        }

        foreach (var (path, before, after) in files)
        {
            invocation.Out.WriteLine($"{(before is null ? "create" : after is null ? "delete" : "update")}  {path}");
            foreach (var line in LineDiff.Of(Lines(before), Lines(after)))
            {
                invocation.Out.WriteLine("  " + line);
            }
        }
    }

    private static IEnumerable<(string Path, string? Before, string? After)> Files(PlannedEdit edit, Project project)
    {
        foreach (var source in edit.Sources)
        {
            yield return (project.Shown(source.File), Text(source.Before), Text(source.After));
        }

        foreach (var change in edit.Tree.Changes.Where(static change => !change.Path.EndsWith(".inventory", StringComparison.Ordinal)))
        {
            var path = Path.GetFullPath(Path.Combine(edit.Tree.Root, change.Path));
            yield return (project.Shown(path), File.Exists(path) ? Text(File.ReadAllBytes(path)) : null, change.File is { } file ? Text(file.Content.ToArray()) : null);
        }
    }

    private static string? Text(byte[]? bytes) => bytes is null ? null : Encoding.UTF8.GetString(bytes);

    private static string[] Lines(string? text) => text is null ? [] : text.TrimEnd('\n').Split('\n');
}
