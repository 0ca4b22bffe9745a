using System.Text;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Diff;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Compiler.Places;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The C# that owns lines of rendered files which somebody changed by hand. The author's source is read when the first is asked for.</summary>
internal sealed class EditedLines(TreePlan plan, Compilation compilation, CompileOptions options)
{
    private readonly SourcePlaces _places = new(options);

    /// <param name="change">A file that was changed by hand.</param>
    /// <returns>
    /// The first line that differs, from 1, as it is on the disk; and the fields of the lines that are no longer as rendered, with the C# that
    /// writes them. None for what was only added, and where the source can't tell.
    /// </returns>
    public (int Line, IReadOnlyList<(string Path, RelatedPlace Place)> Owners) Of(PlannedFile change)
    {
        if (change.File is not { } wanted)
        {
            return (0, []);
        }

        var (before, after) = (Lines(wanted.Content.ToArray()), Lines(File.ReadAllBytes(Path.Combine(plan.Root, change.Path))));
        var (gone, come) = LineDiff.Places(before, after);
        var line = come.Count > 0 ? come.First() + 1 : Math.Min(gone.FirstOrDefault() + 1, after.Length);
        return (line, gone.Count > 0 ? Owners(change.Path, wanted, [.. gone.Select(static one => one + 1)]) : []);
    }

    private List<(string Path, RelatedPlace Place)> Owners(string path, OutputFile wanted, List<int> lines)
    {
        var folder = path[..path.IndexOf('/', path.IndexOf('/') + 1)];
        var half = compilation.Cloud.FirstOrDefault(one => folder == one.Folder || folder == one.Graph.Id);
        if ((compilation.Environments.FirstOrDefault(one => one.Id == folder) ?? half?.Graph) is not { } environment)
        {
            return [];
        }

        try
        {
            return [.. RenderedBlame.Of(environment, half?.Program(), wanted, _places, lines)
                .Where(static line => line.Found is not null || line.Origin.IsKnown)
                .Select(static line => (line.Path, line.Found?.Place is { } place ? new RelatedPlace(place.File, place.Line, place.Column) : new(line.Origin.File, line.Origin.Line, 1)))
                .Distinct()];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without the source, or what reads it: the edit is found all the same.
            return [];
        }
    }

    private static string[] Lines(byte[] content) => Encoding.UTF8.GetString(content).TrimEnd('\n').Split('\n');
}
