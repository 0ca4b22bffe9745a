using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Places;

/// <summary>The properties of records of an API, by their fields' names.</summary>
internal static class JsonMembers
{
    /// <summary>
    /// The property of that field. Its name is the field's in Pascal case, but where that is the record's own name: then it ends with
    /// <c>Value</c>, or is the field's last word (the generator's <c>PropertyNames</c>).
    /// </summary>
    public static string? Find(Instance instance, string field)
    {
        var bare = field.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal);
        string? shortened = null;
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsIndexer || property.IsStatic)
                {
                    continue;
                }

                if (string.Equals(property.Name, bare, StringComparison.OrdinalIgnoreCase))
                {
                    return property.Name;
                }

                shortened ??= string.Equals(property.Name, bare + "Value", StringComparison.OrdinalIgnoreCase)
                    || (bare.Length > property.Name.Length && bare.EndsWith(property.Name, StringComparison.Ordinal)
                        && string.Equals(type.Name, bare, StringComparison.OrdinalIgnoreCase))
                        ? property.Name
                        : null;
            }
        }

        return shortened;
    }
}
