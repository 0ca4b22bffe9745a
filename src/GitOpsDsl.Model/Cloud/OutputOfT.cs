namespace GitOpsDsl;

/// <summary>A value of type <typeparamref name="T"/> that is known when the cloud program has run.</summary>
public sealed class Output<T> : Output
{
    internal Output(CloudValue value)
        : base(value)
    {
    }

    /// <summary>A property of the object that it will be. Generated code says it by name: <c>Cluster.VpcConfigOutput.VpcId</c>.</summary>
    /// <exception cref="InvalidOperationException">It is made by a function, and so has no properties.</exception>
    public Output<TProperty> Property<TProperty>(string name) => new(Step(name));

    public OutputList<TItem> List<TItem>(string name) => new(Step(name));

    public OutputMap<TItem> Map<TItem>(string name) => new(Step(name));

    private CloudReference Step(string name) => Value.To(new(name, null));
}
