using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Joins what goes in and what comes out: one property where both have the same name and type.</summary>
internal static class PropertyMerger
{
    public static List<CloudProperty> Merge(IEnumerable<CloudProperty> inputs, IEnumerable<CloudProperty> outputs)
    {
        var merged = new List<CloudProperty>();
        var comingOut = outputs.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var same = comingOut.TryGetValue(input.Name, out var output) && output.Type.ToString() == input.Type.ToString()
                && output.Secret == input.Secret;
            merged.Add(same ? Both(input) : input);
            if (same)
            {
                comingOut.Remove(input.Name);
            }
        }

        merged.AddRange(comingOut.Values);
        return merged;
    }

    private static CloudProperty Both(CloudProperty input) => new(input.Name, input.Type, CloudDirection.Both)
    {
        Required = input.Required,
        Secret = input.Secret,
        Deprecated = input.Deprecated,
        Replaces = input.Replaces,
        Plain = input.Plain,
        Const = input.Const,
        Default = input.Default,
    };
}
