using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// C# names of a type's fields. A property can't have its record's name: it keeps its last word only, or ends with <c>Value</c>.
/// </summary>
internal static class PropertyNames
{
    public static string Of(FieldFacts field, TypeFacts type, string recordName)
    {
        var name = Identifiers.Pascal(field.Name);
        if (name != recordName)
        {
            return name;
        }

        var lastWord = name.Length - 1;
        while (lastWord > 0 && !char.IsUpper(name[lastWord]))
        {
            lastWord--;
        }

        var shorter = name.Substring(lastWord);
        var isFree = lastWord > 0 && type.Fields.All(other => Identifiers.Pascal(other.Name) != shorter);
        return isFree ? shorter : name + "Value";
    }
}
