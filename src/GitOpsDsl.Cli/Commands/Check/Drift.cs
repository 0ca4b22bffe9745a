using System.IO.Enumeration;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Differences between the tree on the disk and what the environments render to, as findings.</summary>
internal sealed class Drift(TreePlan plan, Compilation compilation, CompileOptions options)
{
    /// <summary>More places than this say no more than that all of the file was changed.</summary>
    private const int MostPlaces = 3;

    /// <summary>As YAML writes it in quotes.</summary>
    private static ReadOnlySpan<byte> LineEnd => "\\r\\n"u8;

    private readonly EditedLines _edited = new(plan, compilation, options);

    public IEnumerable<Finding> Find()
    {
        var checkedOut = CheckoutLineEnds.Find(plan);
        if (checkedOut.Count > 0)
        {
            // In such a checkout each file is so: one is enough to say it.
            yield return new("GD6002", Severity.Error, CheckoutLineEnds.WayOut(checkedOut.Min(StringComparer.Ordinal)!)) { File = plan.Root };
        }

        foreach (var change in plan.Changes.Where(change => !checkedOut.Contains(change.Path)))
        {
            var found = new Finding("GD6002", Severity.Error, "") { File = $"{plan.Root}/{change.Path}" };
            found = change switch
            {
                { IsEdited: true, Action: FileAction.Create } => found with { Id = "GD6001", Message = "was deleted by hand" },
                { IsEdited: true } => ByHand(found with { Id = "GD6001" }, change),
                { Action: FileAction.Create } => found with { Message = "is not rendered yet" },
                { Action: FileAction.Delete } => found with { Message = "is no longer rendered" },
                _ when HasLineEndsOfSource(change) => found with
                {
                    Message = "is not what the environments render to: a text of several lines has the line ends of Windows, from its C# file; '*.cs text eol=lf' in .gitattributes, "
                        + "then 'git add --renormalize .' and a new checkout",
                },
                _ => found with { Message = "is not what the environments render to" },
            };
            yield return found with { Message = $"{found.Message}; 'render' writes it anew" };
        }

        foreach (var foreign in Foreign())
        {
            yield return foreign;
        }
    }

    /// <summary>Whether what is rendered has <c>\r\n</c> where the file has none: a raw string of a checkout with <c>core.autocrlf</c>.</summary>
    private bool HasLineEndsOfSource(PlannedFile change)
        => change.File is { } wanted && wanted.Content.Span.IndexOf(LineEnd) >= 0 && File.ReadAllBytes(Path.Combine(plan.Root, change.Path)).AsSpan().IndexOf(LineEnd) < 0;

    /// <summary>What agents apply though nobody rendered it: 'render' leaves it alone, and so it must be seen here.</summary>
    private IEnumerable<Finding> Foreign()
    {
        var known = plan.Changes.Select(static change => change.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var environment in compilation.Tree.Environments.Where(static environment => !environment.Id.EndsWith(CloudProgram.FolderExtension, StringComparison.Ordinal)))
        {
            known.UnionWith(environment.Files.Select(file => $"{environment.Id}/{file.Path}"));
            var folder = Path.Combine(plan.Root, environment.Id);
            foreach (var file in FilesBelow(folder))
            {
                var path = $"{environment.Id}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}";
                if (!known.Contains(path) && Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
                {
                    yield return new("GD6003", Severity.Error, "is rendered by nobody, and the agent applies it: take it out, or take it in as YamlFiles in C#")
                    {
                        File = $"{plan.Root}/{path}",
                        Environment = environment.Id,
                    };
                }
            }
        }
    }

    /// <summary>Links too, which are not followed.</summary>
    private static IEnumerable<string> FilesBelow(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return files.Order(StringComparer.Ordinal);
    }

    /// <summary>With the C# that wrote the lines which are no longer there.</summary>
    private Finding ByHand(Finding found, PlannedFile change)
    {
        var (line, owners) = _edited.Of(change);
        var shown = owners.Take(MostPlaces).Select(static owner => $"{owner.Path} at {SourcePath.Shown(owner.Place.File)}:{owner.Place.Line}:{owner.Place.Column}");
        var more = owners.Count > MostPlaces ? $" and {owners.Count - MostPlaces} more" : "";
        return found with
        {
            Message = $"was changed by hand: change the C# instead{(owners.Count > 0 ? $", which writes {string.Join(", ", shown)}{more}" : "")}",
            Line = line,
            Related = [.. owners.Select(static owner => owner.Place)],
        };
    }
}
