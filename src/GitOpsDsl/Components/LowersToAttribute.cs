namespace GitOpsDsl;

/// <summary>
/// Says which field of a lowered object a property becomes (or a parameter of a factory such as <see cref="GitOpsDsl.Replicas.Auto"/>), once:
/// so that a rule about the field can point at the property, and <c>blame</c> and <c>explain</c> know the way both ways.
/// </summary>
/// <remarks>
/// It holds for the objects of the component that has the property; for those of the whole environment where an environment has it. A
/// property may become several fields, some of them only with other properties' leave (a memory limit follows <c>Memory</c> until
/// <c>MemoryLimit</c> is set); none of them comes from anywhere else while the property alone decides. A test holds each declaration
/// against what is really lowered.
/// </remarks>
/// <param name="record">
/// The record that has the field: an object such as <see cref="Deployment"/>, any object (<see cref="KubernetesObject"/>), or a part of one.
/// <see cref="Container"/> is the main container of the component's pods, <see cref="PodSpec"/> and <see cref="PodTemplateSpec"/> are the pods.
/// </param>
/// <param name="path">
/// The field's path in <paramref name="record"/>, as findings write it: <c>spec.replicas</c>, <c>ports[0].containerPort</c>; all that is
/// below it comes from the property too. Of a map's entry: <c>data[{key}]</c>, and of a list of texts <c>{item}</c>; <c>{file}</c> and
/// <c>{volume}</c> are either as the name of a file or a volume. An item of a list of the API is found by a field of its own:
/// <c>env[name={key}]</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class LowersToAttribute(Type record, string path) : Attribute
{
    /// <summary>The record that has the field.</summary>
    public Type Record { get; } = record;

    /// <summary>Where it is in the record.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// The object's name, where a component has several of its kind; <c>{name}</c> is the component's: <c>{name}-files</c>.
    /// </summary>
    public string? Name { get; init; }
}
