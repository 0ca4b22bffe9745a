using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
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
    private CloudProgram? _program;

    /// <summary>The findings at the places that wrote what they are about; those whose place can't be told as they are.</summary>
    public static List<Finding> Refine(IReadOnlyList<Finding> findings, IReadOnlyList<EnvironmentGraph> graphs, IReadOnlyList<CloudHalf> cloud, CompileOptions options)
    {
        var places = new SourcePlaces(options);
        var refined = new List<Finding>(findings.Count);
        try
        {
            foreach (var finding in findings)
            {
                refined.Add(finding.Object is null ? places.Refine(finding, cloud) : places.Refine(finding, graphs));
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
            Value = DocumentFields.TextOf(node),
        });
    }

    /// <summary>The place that wrote a field of a cloud program; null when the source can't tell.</summary>
    /// <exception cref="IOException">The source can't be read.</exception>
    internal FieldPlace? Find(CloudProgram program, ProgramField field, string? value)
    {
        if (field.Record is not { } record)
        {
            return null;
        }

        var entry = program.Graph.Source.Entry;
        var written = record is Located located && AuthorSource.Is(located.Origin.File) ? located.Origin : default;
        return Sources(entry.Origin).Find(new FieldQuery
        {
            Environment = (entry.Origin.File, entry.Origin.Line),
            EnvironmentName = program.Graph.Source.Environment.Name ?? entry.Name,
            Property = record is CloudTarget ? nameof(GitOpsEnvironment.Cloud) : field.Part?.Part.Property ?? "",
            Index = field.Index,
            Key = field.Part?.Part.Key,
            Part = field.Part?.Name ?? "",
            Object = field.Name,
            Steps = field.Steps,
            Records = [new(0, record.GetType().FullName!, written.File ?? "", written.Line)],
            Around = written.IsKnown ? null : Around(record),
            Owner = field.Owner,
            Value = value,
        });
    }

    /// <summary>A record of a component of ours is known by the component.</summary>
    private static WrittenRecord? Around(object record) => record is CloudResource resource && GraphCloudResource.ComponentAround(resource) is { } around
        ? new(0, around.GetType().FullName!, around.Origin.File, around.Origin.Line)
        : null;

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

    private Finding Refine(Finding finding, IReadOnlyList<CloudHalf> cloud)
    {
        if (finding.Path is not { Length: > 0 } path || cloud.FirstOrDefault(half => half.Graph.Id == finding.Environment) is not { } half)
        {
            return finding;
        }

        // Findings of one program follow each other.
        var program = ReferenceEquals(_program?.Graph, half.Graph) ? _program! : _program = half.Program();
        var (node, steps) = DocumentFields.Find(ProgramNodes.Of(program).Root, path);
        return Find(program, ProgramField.Of(program, steps), DocumentFields.TextOf(node)) is { } place ? At(finding, place) : finding;
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
