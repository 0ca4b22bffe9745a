using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Source;
using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Compiler.Places;

/// <summary>
/// From fields of objects to the C# that wrote them. The author's source is read when the first place is asked for, once; what that needs
/// (Roslyn) is not even loaded before.
/// </summary>
public sealed class SourcePlaces(CompileOptions options)
{
    private readonly Dictionary<KubernetesObject, ObjectFields> _fields = new(ReferenceEqualityComparer.Instance);
    private AuthorSources? _sources;

    /// <summary>The findings at the places that wrote what they are about; those whose place can't be told as they are.</summary>
    public static List<Finding> Refine(IReadOnlyList<Finding> findings, IReadOnlyList<EnvironmentGraph> graphs, CompileOptions options)
    {
        var places = new SourcePlaces(options);
        var refined = new List<Finding>(findings.Count);
        try
        {
            foreach (var finding in findings)
            {
                refined.Add(places.Refine(finding, graphs));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without the source, or what reads it, the places are those that the records know: no finding is lost for want of a better place.
            return [.. findings];
        }

        return refined;
    }

    /// <summary>The place that wrote a field of an object; null when the source can't tell.</summary>
    /// <param name="graph">The environment.</param>
    /// <param name="part">The part of it that became the object.</param>
    /// <param name="resource">The object.</param>
    /// <param name="path">The field's path, as findings write it; empty for the object as a whole.</param>
    /// <exception cref="IOException">The source can't be read.</exception>
    public FieldPlace? Find(EnvironmentGraph graph, GraphPart part, KubernetesObject resource, string path)
    {
        if (!_fields.TryGetValue(resource, out var fields))
        {
            _fields[resource] = fields = new(resource);
        }

        var (node, steps) = fields.Find(path);
        var entry = graph.Source.Entry;
        return Sources(entry.Origin).Find(new FieldQuery
        {
            Environment = (entry.Origin.File, entry.Origin.Line),
            EnvironmentName = graph.Source.Environment.Name ?? entry.Name,
            Property = part.IsNamespace ? "" : part.Part.Property,
            Index = part.Part.Index,
            Key = part.Part.Key,
            Part = part.Name,
            Object = resource.Metadata.Name ?? "",
            Steps = steps,
            Records = fields.RecordsAround(steps),
            Value = ObjectFields.TextOf(node),
        });
    }

    private static string NameOf(string token, string key) => token switch
    {
        "file" => LoweredNames.FileKey(key),
        "volume" => LoweredNames.VolumeName(key),
        _ => key,
    };

    private Finding Refine(Finding finding, IReadOnlyList<EnvironmentGraph> graphs)
    {
        if (finding.Object is not { } id || finding.Environment is not { } name || graphs.FirstOrDefault(graph => graph.Id == name) is not { } environment)
        {
            return finding;
        }

        foreach (var part in environment.Parts)
        {
            foreach (var item in part.Objects)
            {
                if (item.Id == id && item.Resource is { } resource)
                {
                    return Find(environment, part, resource, finding.Path ?? "") is { } place ? At(finding, place) : finding;
                }
            }
        }

        return finding;
    }

    private static Finding At(Finding finding, FieldPlace found) => finding with
    {
        File = found.Place.File,
        Line = found.Place.Line,
        Column = found.Place.Column,
        EndLine = found.Place.EndLine,
        EndColumn = found.Place.EndColumn,
        Related = [.. found.Related.Select(static place => new RelatedPlace(place.File, place.Line, place.Column))],
        Property = found.Property,
    };

    private AuthorSources Sources(Origin declared) => _sources ??= Read(options, declared);

    /// <summary>The author's source, as it is on the disk now.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="declared">A place in it, as the compiler recorded it.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    public static AuthorSources Read(CompileOptions options, Origin declared)
    {
        var list = options.SourceList is { } recorded && File.Exists(recorded)
            ? SourceList.Read(recorded, options.ProjectDirectory, declared.File)
            : SourceList.Find(options.ProjectDirectory, declared.File);
        return AuthorSources.Load(list, NameOf);
    }
}
