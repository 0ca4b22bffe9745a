namespace GitOpsDsl;

/// <summary>
/// Where a component puts the resources that it becomes, and what it may know of its surroundings: its name, its environment, its
/// labels, and the names of the components that it refers to.
/// </summary>
public sealed class Lowering
{
    private readonly IReadOnlyList<EnvironmentPart> _parts;
    private readonly EnvironmentPart _part;
    private readonly List<KubernetesObject> _resources = [];
    private readonly List<IncludedFile> _files = [];
    private readonly List<Excuse> _excuses = [];
    private readonly List<NamedCloudResource> _cloud = [];
    private readonly List<CloudExport> _exports = [];
    private readonly SortedSet<string> _references = new(StringComparer.Ordinal);
    private readonly ValueMap<string> _labels;

    /// <param name="system">The system that the environment is one of; the value of <c>app.kubernetes.io/part-of</c>.</param>
    /// <param name="environment">The environment that is compiled.</param>
    /// <param name="parts">All parts of the environment.</param>
    /// <param name="part">The part that is lowered.</param>
    public Lowering(string system, GitOpsEnvironment environment, IReadOnlyList<EnvironmentPart> parts, EnvironmentPart part)
    {
        (Environment, _parts, _part) = (environment, parts, part);
        Selector = new() { ["app.kubernetes.io/name"] = part.Name };
        _labels = new ValueMap<string> { ["app.kubernetes.io/name"] = part.Name, ["app.kubernetes.io/part-of"] = system }
            .Merge(environment.Labels)
            .Merge(part.Component?.Labels);
    }

    public GitOpsEnvironment Environment { get; }

    /// <summary>The component's name, and by convention that of its main objects.</summary>
    public string Name => _part.Name;

    /// <summary>The labels that tell this component's pods from all others of the namespace. They never change: a selector is immutable.</summary>
    public ValueMap<string> Selector { get; }

    /// <summary>What has been added so far.</summary>
    public IReadOnlyList<KubernetesObject> Resources => _resources;

    /// <summary>Files that are taken into the tree as they are.</summary>
    public IReadOnlyList<IncludedFile> Files => _files;

    /// <summary>The excuses of all components that were added.</summary>
    public IReadOnlyList<Excuse> Excuses => _excuses;

    /// <summary>Cloud resources that have been added so far.</summary>
    public IReadOnlyList<NamedCloudResource> CloudResources => _cloud;

    /// <summary>What the cloud program writes into the environment's namespace for this component.</summary>
    public IReadOnlyList<CloudExport> CloudExports => _exports;

    /// <summary>The names of the components whose names were asked for so far: what this one can't do its work without.</summary>
    public IReadOnlyCollection<string> References => _references;

    /// <summary>Metadata for an object of this component: namespace, labels and annotations.</summary>
    /// <param name="name">The object's name; the component's when it is null.</param>
    public ObjectMeta Metadata(string? name = null) => new()
    {
        Name = name ?? Name,
        Labels = _labels,
        Annotations = _part.Component?.Annotations is { Count: > 0 } annotations ? annotations : null,
    };

    /// <summary>Labels for the component's pods.</summary>
    public ValueMap<string> PodLabels => _labels;

    /// <summary>Adds an object; one that is namespaced and names no namespace goes to the environment's.</summary>
    public void Add(KubernetesObject resource) => _resources.Add(resource);

    /// <summary>Adds a cloud resource, under <see cref="ProgramNameOf"/>.</summary>
    public void Add(CloudResource resource) => _cloud.Add(new(ProgramNameOf(resource), resource, _part.Component));

    /// <summary>
    /// The name that a cloud resource of this component has in the program, where no other has it: the component's, followed by those of the
    /// nested components that it is in (<see cref="Component.Nested"/>) and by its own where it has one (<see cref="Component.Part"/>).
    /// </summary>
    public string ProgramNameOf(CloudResource resource) =>
        resource.LogicalName is not { } own ? Name : _part.Component is null ? own : $"{Name}-{Nesting(resource.Owner as Component)}{own}";

    /// <summary>Has the cloud program write a value into a ConfigMap or a Secret of the environment's namespace.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="key">The key in it.</param>
    /// <param name="value">May be secret only where the object is a Secret.</param>
    /// <param name="isSecret">Whether it is a Secret.</param>
    public void Export(string name, string key, CloudValue value, bool isSecret) =>
        _exports.Add(new(name, isSecret, key, value, Metadata(name)));

    /// <summary>Adds what another component becomes, under this component's name: so is a component made of others.</summary>
    /// <exception cref="AuthoringException">One of its changes is to a kind that it does not become.</exception>
    public void Add(Component component)
    {
        var first = _resources.Count;
        component.Lower(this);
        _excuses.AddRange(component.Excuses);
        foreach (var change in component.Changes)
        {
            Apply(change, first);
        }
    }

    /// <summary>Takes the objects of a YAML file into the tree as they are.</summary>
    public void Include(IncludedFile file) => _files.Add(file);

    /// <summary>The text of a configuration value in this environment.</summary>
    /// <exception cref="AuthoringException">It refers to a component that the environment does not run.</exception>
    public string Resolve(ConfigValue value) => value.Resolve(reference => reference.Text(NameOf(reference.Target)));

    /// <summary>A configuration value with outputs, for the cloud program.</summary>
    /// <exception cref="AuthoringException">It refers to a component that the environment does not run.</exception>
    public CloudValue ResolveOutputs(ConfigValue value) => value.ToCloud(reference => reference.Text(NameOf(reference.Target)));

    /// <summary>The name that another component has in this environment.</summary>
    /// <remarks>
    /// The same record; else (after a <c>with</c>, which copies it) the one that was made on the same line; else the only one of its type.
    /// </remarks>
    /// <exception cref="AuthoringException">The environment runs no such component, or several that it could be.</exception>
    public string NameOf(Component target)
    {
        var candidates = _parts.Where(part => ReferenceEquals(part.Component, target)).ToList();
        if (candidates.Count == 0 && target.Origin.IsKnown)
        {
            candidates = [.. _parts.Where(part => part.Component?.Origin == target.Origin && part.Component.GetType() == target.GetType())];
        }

        if (candidates.Count == 0)
        {
            candidates = [.. _parts.Where(part => part.Component?.GetType() == target.GetType())];
        }

        if (candidates is [var only])
        {
            _references.Add(only.Name);
            return only.Name;
        }

        var type = target.GetType().Name;
        throw candidates switch
        {
            [] => new AuthoringException(
                $"{Name} refers to a {type} that this environment does not run. Refer to one that is a property of the environment.",
                _part.Component!.Origin),
            _ => new AuthoringException(
                $"{Name} refers to a {type}, and it can't be told which: {string.Join(", ", candidates.Select(static part => part.Name))}. "
                + "Compute the component from the environment's own property, so that it refers to that very record.",
                _part.Component!.Origin),
        };
    }

    private static string Nesting(Component? component) => component?.Owner is { } outer ? $"{Nesting(outer)}{component.Name}-" : "";

    private void Apply(Change change, int first)
    {
        var applied = false;
        for (var i = first; i < _resources.Count; i++)
        {
            if (change.Apply(_resources[i]) is { } changed)
            {
                _resources[i] = changed;
                applied = true;
            }
        }

        if (!applied)
        {
            throw new AuthoringException($"a change is to a {change.Target}, and {Name} becomes none", change.Origin);
        }
    }
}
