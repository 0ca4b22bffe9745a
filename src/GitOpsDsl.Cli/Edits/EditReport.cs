using System.Text;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Edits;

/// <summary>The files that a change writes, and their lines that differ.</summary>
internal static class EditReport
{
    /// <param name="edit">The change.</param>
    /// <param name="brought">What rules find that they did not find before it.</param>
    /// <param name="project">The project.</param>
    /// <param name="invocation">The call.</param>
    /// <param name="isSummary">Whether a text tells how many files are written where, and not their lines.</param>
    public static void Write(PlannedEdit edit, FindingSet brought, Project project, Invocation invocation, bool isSummary)
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
                    json.WriteString("action", Action(before, after));
                    json.WriteString("before", before);
                    json.WriteString("after", after);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                FindingJson.WriteFindings(brought, json);
            });
            return;
        }

        if (isSummary)
        {
            WriteSummary(edit, files, project, invocation.Out);
        }

        foreach (var (path, before, after) in isSummary ? [] : files)
        {
            invocation.Out.WriteLine($"{Action(before, after)}  {path}");
            foreach (var line in LineDiff.Of(Lines(before), Lines(after)))
            {
                invocation.Out.WriteLine("  " + line);
            }
        }

        FindingText.Write(brought, invocation.Error, color: false);
    }

    /// <summary><c>create  rendered/shop/pr-1: 11 files</c>, after the C# files.</summary>
    private static void WriteSummary(PlannedEdit edit, List<(string Path, string? Before, string? After)> files, Project project, TextWriter output)
    {
        var root = project.Shown(Path.GetFullPath(edit.Tree.Root));
        foreach (var group in files.GroupBy(file => (Action: Action(file.Before, file.After), Place: Place(file.Path, root))))
        {
            output.WriteLine($"{group.Key.Action}  {group.Key.Place}{(group.Key.Place == group.First().Path ? "" : $": {FindingReport.Counted(group.Count(), "file")}")}");
        }
    }

    /// <summary>The environment's folder of a rendered file; the file itself of any other.</summary>
    private static string Place(string path, string root) => path.StartsWith(root + "/", StringComparison.Ordinal) && path[(root.Length + 1)..].Split('/') is [var system, var name, _, ..]
        ? $"{root}/{system}/{name}"
        : path;

    private static string Action(string? before, string? after) => before is null ? "create" : after is null ? "delete" : "update";

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
