namespace GitOpsDsl;

/// <summary>What the <c>With…</c> functions of generated records stand on.</summary>
public static class RecordChange
{
    /// <summary>The property's value, to be changed.</summary>
    /// <exception cref="InvalidOperationException">It is null, and has required members, so no empty one can be made.</exception>
    public static T Present<T>(T? value, ApiRecord owner, string property)
        where T : ApiRecord
        => value ?? throw new InvalidOperationException($"{Name(owner, property)} is null, so it can't be changed; set it first");

    /// <summary>The list with the element of that key changed.</summary>
    /// <exception cref="InvalidOperationException">There is none of that key.</exception>
    public static ValueList<T> Element<T>(
        ValueList<T>? items, string key, Func<T, string?> keyOf, Func<T, T> change, ApiRecord owner, string property)
        where T : ApiRecord
    {
        var list = items ?? [];
        for (var i = 0; i < list.Count; i++)
        {
            if (keyOf(list[i]) == key)
                return [.. list.Take(i), change(list[i]), .. list.Skip(i + 1)];
        }

        var there = list.Count == 0 ? "it is empty" : $"there are: {string.Join(", ", list.Select(keyOf))}";
        throw new InvalidOperationException($"{Name(owner, property)} has no \"{key}\" to change; {there}");
    }

    private static string Name(ApiRecord owner, string property) =>
        $"{owner.GetType().Name}.{property}{(owner.Origin.IsKnown ? $" ({owner.Origin})" : "")}";
}
