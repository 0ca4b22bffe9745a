namespace GitOpsDsl;

/// <summary>A map that is known when the cloud program has run.</summary>
public sealed class OutputMap<T> : Output
{
    internal OutputMap(CloudValue value)
        : base(value)
    {
    }

    /// <summary>The value of that key. A key that the map does not have stops the program when it runs.</summary>
    public Output<T> this[string key] => new(Value.To(new(key, null)));
}
