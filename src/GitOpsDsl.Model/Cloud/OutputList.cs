namespace GitOpsDsl;

/// <summary>A list that is known when the cloud program has run.</summary>
public sealed class OutputList<T> : Output
{
    internal OutputList(CloudValue value)
        : base(value)
    {
    }

    /// <summary>The item at that place, from 0. A place that the list does not have stops the program when it runs.</summary>
    public Output<T> this[int index] => new(Value.To(new(null, index)));
}
