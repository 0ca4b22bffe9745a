using System.Text.Json;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Places;
using GitOpsDsl.Source.Components;

namespace GitOpsDsl.Cli.Commands;

/// <summary>What can be set of a component, or of an environment, and what that becomes: <c>WebService</c>, or one of the project's own.</summary>
/// <param name="component">What is explained.</param>
/// <param name="properties">Its own and those of its bases.</param>
/// <param name="isWorkload">It runs pods as one of our workloads does.</param>
/// <param name="others">Components of the same name, of other providers.</param>
internal sealed class ComponentExplanation(
    ComponentFacts component, IReadOnlyList<ComponentProperty> properties, bool isWorkload, IReadOnlyList<ComponentFacts> others)
{
    private const string Spec = "Spec";

    /// <summary>The property that is asked about; null for all.</summary>
    private string? _only;

    /// <summary>Each of them runs the pods of some workloads.</summary>
    private static readonly string[] Runners = ["CronJob", "DaemonSet", "Deployment", "Job", "StatefulSet"];

    /// <summary>The kinds that it becomes. Of those that run pods, which all workloads speak of in common, the ones that its own properties become.</summary>
    private IEnumerable<string> Becomes
    {
        get
        {
            var own = Kinds(component.Properties).Intersect(Runners).ToList();
            // A task sets fields of a JobSpec, which is a Job's where it is no CronJob's.
            own = own.Count > 0 ? own : [.. Types(component.Properties).Where(static type => type.EndsWith(Spec, StringComparison.Ordinal)).Select(static type => type[..^Spec.Length]).Intersect(Runners)];
            var kinds = Kinds(properties).Where(kind => own.Count == 0 || own.Contains(kind) || !Runners.Contains(kind));
            return kinds.Concat(own).Concat(WithoutProperty()).Distinct().Order(StringComparer.Ordinal);
        }
    }

    private IEnumerable<ComponentProperty> Shown => properties.Where(property => _only is null || property.Name == _only);

    /// <summary>Ours, and the project's own where there is a project.</summary>
    public static ComponentCatalogue Known(Invocation invocation)
    {
        if (invocation.Project is not { Catalogue: [var first, ..] })
        {
            return ComponentCatalogue.With([]);
        }

        return ComponentCatalogue.With(ComponentReader.Read(SourcePlaces.Read(Compiled.Options(invocation, []), first.Origin)));
    }

    /// <summary>Of a component, or of one property: <c>WebService.Image</c>. Null when there is none of that name. Where there are some, of several providers, the rest is named.</summary>
    /// <exception cref="UsageException">The component has no such property.</exception>
    public static ComponentExplanation? Find(string name, ComponentCatalogue known)
    {
        if (known.Find(name) is [var component, ..] found)
        {
            return new(component, known.PropertiesOf(component), known.IsA(component, "Workload"), [.. found.Skip(1)]);
        }

        return name.Split('.') is [.. { Length: > 0 } owner, var asked] && Find(string.Join('.', owner), known) is { } explanation ? explanation.Only(asked) : null;
    }

    public void Write(Invocation invocation)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation.Out, WriteJson);
        }
        else
        {
            WriteText(invocation.Out);
        }
    }

    private ComponentExplanation Only(string asked)
    {
        _only = properties.FirstOrDefault(property => string.Equals(property.Name, asked, StringComparison.OrdinalIgnoreCase))?.Name
            ?? throw new UsageException($"{component.Name} has no property '{asked}'{NearestWord.Suggest(asked, properties.Select(static property => property.Name))}");
        return this;
    }

    private static IEnumerable<string> Kinds(IEnumerable<ComponentProperty> properties) => Types(properties).Where(FieldExplanation.IsKind);

    private static IEnumerable<string> Types(IEnumerable<ComponentProperty> properties) => properties.SelectMany(static property => property.Becomes)
        .Select(static path => path[..path.IndexOf(' ', StringComparison.Ordinal)]).Distinct();

    /// <summary>What a workload of ours becomes and no property is for.</summary>
    private IEnumerable<string> WithoutProperty()
    {
        if (isWorkload)
        {
            yield return "ServiceAccount";
            yield return "NetworkPolicy";
            if (properties.Any(static property => property.Name == "Replicas"))
            {
                yield return "PodDisruptionBudget";
            }
        }
    }

    private static string Notes(ComponentProperty property) =>
        property.Type + (property.IsRequired ? ", required" : property.Default.Length > 0 ? $", {property.Default} by default" : "");

    private void WriteText(TextWriter output)
    {
        output.WriteLine($"{component.Name}: {component.Base}");
        if (component.Summary.Length > 0)
        {
            output.WriteLine(component.Summary);
        }

        if (others.Count > 0)
        {
            output.WriteLine($"This is {component.FullName}; there is also {string.Join(", ", others.Select(static other => other.FullName))}.");
        }

        if (_only is null && Becomes.Any())
        {
            output.WriteLine($"It becomes {string.Join(", ", Becomes)}.");
        }

        foreach (var property in Shown)
        {
            output.WriteLine();
            output.WriteLine($"  {property.Name} ({Notes(property)})");
            if (property.Summary.Length > 0)
            {
                output.WriteLine($"      {property.Summary}");
            }

            if (property.Becomes.Count > 0)
            {
                output.WriteLine($"      becomes {string.Join(", ", property.Becomes)}");
            }
        }
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("component", component.Name);
        json.WriteString("namespace", component.Namespace);
        json.WriteString("base", component.Base);
        json.WriteString("summary", component.Summary);
        json.WriteStrings("others", others.Select(static other => other.FullName));
        json.WriteStrings("becomes", Becomes);
        json.WriteStartArray("properties");
        foreach (var property in Shown)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteString("type", property.Type);
            json.WriteBoolean("required", property.IsRequired);
            json.WriteString("default", property.Default);
            json.WriteString("summary", property.Summary);
            json.WriteStrings("becomes", property.Becomes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
