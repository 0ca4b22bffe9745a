using System.Globalization;
using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Editing;

/// <summary>The way from an environment to one of its values, by the names that the source has for it.</summary>
/// <param name="Steps">Properties, keys of maps, places in lists.</param>
/// <param name="Slot">The value, and where it was assigned.</param>
/// <param name="Type">The type that is declared for it.</param>
internal sealed record PropertyPath(IReadOnlyList<string> Steps, Slot Slot, ITypeSymbol Type)
{
    /// <summary>As a person reads it: <c>Web.Image</c>.</summary>
    public override string ToString() => string.Join('.', Steps);

    /// <exception cref="EditRefusedException">There is no such property.</exception>
    public static PropertyPath Resolve(Instance environment, string path, Evaluator evaluator)
    {
        var words = path.Split('.');
        var found = new PropertyPath([], Slot.Of(environment), environment.Type!);
        var owner = environment;
        for (var i = 0; i < words.Length; i++)
        {
            switch (found.Slot.Value)
            {
                case Mapping or Unset when Added(found, string.Join('.', words[i..]), words[i], owner) is { } added:
                    return added;
                case Mapping mapping:
                    // A key may have dots.
                    var key = string.Join('.', words[i..]);
                    return mapping.Entries.TryGetValue(key, out var whole)
                        ? new([.. found.Steps, key], whole, ElementOf(found.Type))
                        : mapping.Entries.TryGetValue(words[i], out var entry) ? found.To(words[i], entry, ElementOf(found.Type), words[(i + 1)..], evaluator)
                        : throw EditRefusedException.At(mapping.Written, $"{found} has no entry '{key}'; it has {Listed(mapping.Entries.Keys)}");
                case Listing listing when int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < listing.Items.Count:
                    found = new([.. found.Steps, words[i]], listing.Items[place], ElementOf(found.Type));
                    break;
                case Instance { Type: { } type } instance when Member(type, words[i]) is { } member:
                    owner = instance;
                    found = new([.. found.Steps, member.Name], evaluator.Members.Slot(instance, member.Name) ?? Slot.Of(new Unset(instance, member.Name)), member.Type);
                    break;
                case Instance { Type: { } type } instance:
                    throw EditRefusedException.NoSuch(instance.Written, $"{type.Name} has no property '{words[i]}'", words[i], Properties(type).Select(static one => one.Name));
                case var value:
                    throw EditRefusedException.At(value.Written, $"the source does not tell what {found} is: it is computed in a way that only running it would show");
            }
        }

        return found;
    }

    /// <summary>An entry that the map has not yet; null when it has it, or when what it holds is more than one value.</summary>
    private static PropertyPath? Added(PropertyPath map, string key, string word, Instance owner)
    {
        var isThere = map.Slot.Value is Mapping mapping && (mapping.Entries.ContainsKey(key) || mapping.Entries.ContainsKey(word));
        return !isThere && Known.ShapeOf(map.Type) == CollectionShape.Map && ValueExpression.IsSingle(ElementOf(map.Type))
            ? new([.. map.Steps, key], Slot.Of(new Unset(owner, key)), ElementOf(map.Type))
            : null;
    }

    private PropertyPath To(string key, Slot entry, ITypeSymbol type, string[] rest, Evaluator evaluator)
    {
        var here = new PropertyPath([.. Steps, key], entry, type);
        if (rest.Length == 0 || entry.Value is not Instance instance)
        {
            return here;
        }

        var below = Resolve(instance, string.Join('.', rest), evaluator);
        return below with { Steps = [.. here.Steps, .. below.Steps] };
    }

    /// <summary>The property, by its name or by the component's (<c>web-api</c> is <c>WebApi</c>).</summary>
    private static IPropertySymbol? Member(INamedTypeSymbol type, string word)
        => Properties(type).FirstOrDefault(property => property.Name == word)
            ?? Properties(type).FirstOrDefault(property => string.Equals(property.Name, word.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>().Where(static one => !one.IsStatic && !one.IsIndexer && one.GetMethod is not null))
            {
                yield return property;
            }
        }
    }

    private static ITypeSymbol ElementOf(ITypeSymbol collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [.., var last] } => last,
        _ => collection,
    };

    private static string Listed(IEnumerable<string> keys) => string.Join(", ", keys) is { Length: > 0 } some ? some : "none";
}
