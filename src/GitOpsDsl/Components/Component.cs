using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// Something that an environment runs and that knows how to become resources: a web service, a database, a whole third-party product.
/// Derive from a workload (<see cref="WebService"/>, <see cref="StatefulService"/> …), or from this and list resources of the API.
/// </summary>
public abstract record Component : Located
{
    protected Component([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        // Components that are computed from one another in a circle would otherwise end the process without a word.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new AuthoringException(
                $"this {GetType().Name} is made while it is being made: components refer to one another in a circle. "
                + "Let one of them refer by name, or give it to the other through a property that is set, not computed.",
                Origin);
        }
    }

    /// <summary>The name of its objects; by default the name of the environment's property that holds it, in kebab case.</summary>
    [LowersTo(typeof(KubernetesObject), "metadata.name")]
    public DnsLabel? Name { get; init; }

    /// <summary>Labels on each of its objects.</summary>
    [LowersTo(typeof(KubernetesObject), "metadata.labels[{key}]")]
    [LowersTo(typeof(PodTemplateSpec), "metadata.labels[{key}]")]
    public ValueMap<string> Labels { get; init; } = ValueMap<string>.Empty;

    /// <summary>Annotations on each of its objects.</summary>
    [LowersTo(typeof(KubernetesObject), "metadata.annotations[{key}]")]
    public ValueMap<string> Annotations { get; init; } = ValueMap<string>.Empty;

    /// <summary>Changes to the objects that it becomes: whatever the API can say and the component has no property for.</summary>
    /// <example><code>Changes = [Change.To&lt;Deployment&gt;(d => d.WithSpec(s => s with { RevisionHistoryLimit = 2 }))]</code></example>
    public ValueList<Change> Changes { get; init; } = [];

    /// <summary>Rules whose findings about its objects are right here, each with the reason.</summary>
    /// <example><code>Excuses = [new("GD4201", "the leader election allows one only")]</code></example>
    public ValueList<Excuse> Excuses { get; init; } = [];

    /// <summary>The component of which it is a part (<see cref="Nested"/>); null for one that an environment lists itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Component? Owner { get; init; }

    /// <summary>
    /// A cloud resource of this component, which it adds when it is lowered and whose outputs it can offer before that:
    /// <c>private Bucket Files => Part("files", new Bucket());  public Output&lt;string&gt; Arn => Files.Arn;</c>
    /// </summary>
    /// <param name="name">Its name within the component.</param>
    /// <param name="resource">The resource; the same for the same component.</param>
    protected T Part<T>(string name, T resource)
        where T : CloudResource
        => (T)resource.OwnedBy(this, name);

    /// <summary>
    /// Another component of which this one is made, and which it adds when it is lowered; its cloud resources are named after both:
    /// <c>private Postgres Database => Nested("database", new Postgres { … });  public Output&lt;string&gt; Host => Database.Host;</c>
    /// </summary>
    /// <param name="name">Its name within this component.</param>
    /// <param name="component">The component; the same for the same component.</param>
    protected T Nested<T>(string name, T component)
        where T : Component
        => (T)((Component)component with { Name = name, Owner = this });

    /// <summary>Adds the resources that this component is to <paramref name="lowering"/>. Pure: the same record gives the same resources.</summary>
    protected internal abstract void Lower(Lowering lowering);
}
