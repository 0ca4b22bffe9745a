using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Which fields an object must or must not have together, where its schema says so with <c>required</c> in <c>oneOf</c> and its kin.</summary>
internal static class SchemaUnions
{
    public static IReadOnlyList<UnionFacts> Read(Node schema)
    {
        var unions = new List<UnionFacts>();
        Add(schema, unions);
        return unions;
    }

    private static void Add(Node schema, List<UnionFacts> unions)
    {
        if (Alternatives(schema["anyOf"]) is { } some)
        {
            unions.Add(UnionFacts.AtLeastOne(some));
        }

        if (Alternatives(schema["oneOf"]) is { } one)
        {
            unions.Add(UnionFacts.ExactlyOne(one));
        }

        if (SchemaValues.Texts(schema["not"]["required"]) is { Count: 2 } both && schema["not"].Count == 1)
        {
            unions.Add(UnionFacts.AtMostOne(both));
        }

        foreach (var part in schema["allOf"].Items)
        {
            Add(part, unions);
        }
    }

    /// <summary>The fields of <c>[{required: [a]}, {required: [b]}]</c>; null of any other list.</summary>
    private static List<string>? Alternatives(Node list)
    {
        var fields = new List<string>();
        foreach (var alternative in list.Items)
        {
            if (alternative.Count != 1 || SchemaValues.Texts(alternative["required"]) is not { Count: 1 } only)
            {
                return null;
            }

            fields.Add(only[0]);
        }

        return fields.Count > 1 ? fields : null;
    }
}
