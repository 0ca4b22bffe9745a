using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>
/// One resource of a cloud. Its properties are what goes in; what comes out are its <see cref="Output{T}"/> members, which go into
/// another resource's properties, into texts, and into workloads. Where both have a name, the one that comes out ends with <c>Output</c>.
/// </summary>
public abstract record CloudResource : CloudNode
{
    protected CloudResource([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>One that is there already, and is only read. Generated code calls it: <c>Bucket.Get("shop-logs")</c>.</summary>
    protected CloudResource(Input<string> existing, string file, int line)
        : base(file, line) => Existing = existing;

    /// <summary>
    /// The provider's id of a resource that is there already: the program reads it, for its outputs, and never changes it. Properties that are
    /// set of such a one help to find it. Null for a resource that the program makes.
    /// </summary>
    public Input<string>? Existing { get; }

    /// <summary>Its name in the program; by default the name of the environment's property that holds it, in kebab case. A change of it makes a new resource.</summary>
    public string? LogicalName { get; init; }

    /// <summary>How Pulumi treats it.</summary>
    public CloudOptions? Options { get; init; }

    /// <summary>Rules that it is excused from, each with the reason: <c>["GD7303"] = "a mail server answers everyone on 25"</c>.</summary>
    public ValueMap<string> Excuses { get; init; } = ValueMap<string>.Empty;

    /// <summary>The provider's id of it.</summary>
    public Output<string> Id => Out<string>("id");

    /// <summary>What it is a part of: a component, whose name its own then begins with.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public object? Owner { get; init; }

    /// <summary>The same as a part of another thing, which knows it by that name.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public CloudResource OwnedBy(object owner, string name) => this with { Owner = owner, LogicalName = name };

    protected override bool PrintMembers(StringBuilder builder) => false;
}
