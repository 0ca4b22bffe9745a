namespace GitOpsDsl;

/// <summary>Makes lists; what a collection expression calls.</summary>
public static class InputList
{
    public static InputList<T> Create<T>(ReadOnlySpan<Input<T>> items)
    {
        var values = new CloudValue[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Value;
        }

        return new(new CloudList(values));
    }
}
