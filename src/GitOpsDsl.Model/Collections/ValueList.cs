namespace GitOpsDsl;

/// <summary>Makes lists; what a collection expression calls.</summary>
public static class ValueList
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        if (items.Length == 0)
        {
            return ValueList<T>.Empty;
        }

        // A loop, not ToArray: lists are short, and of an enum's lists no image holds the framework's code, so each call is compiled at start-up.
        var copy = new T[items.Length];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = items[i];
        }

        return new(copy);
    }
}
