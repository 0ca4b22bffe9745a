using System.Globalization;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// C# names of a type's fields. A property can't have its record's name: it keeps its last word only, or ends with <c>Value</c>; as one does that
/// would have the name of a member that every record has. Of fields that differ only in what a name can't have, all but the first get a number.
/// </summary>
internal static class PropertyNames
{
    private static readonly string[] Taken =
    [
        "ApiFacts", "Clone", "EqualityContract", "Equals", "GetHashCode", "GetType", "InNamespace", "IsNamespaced", "IsOverridden", "MemberwiseClone",
        "Origin", "Plural", "PrintMembers", "ToString", "UnknownFields", "WriteDocument", "WriteFields", "WriteUnknownFields",
    ];

    public static string Of(FieldFacts field, TypeFacts type, string recordName)
    {
        var name = Identifiers.Pascal(field.Name);
        var place = type.Fields.Where(other => Identifiers.Pascal(other.Name) == name).TakeWhile(other => other.Name != field.Name).Count();
        if (place > 0)
        {
            return name + (place + 1).ToString(CultureInfo.InvariantCulture);
        }

        if (name != recordName)
        {
            return Taken.Contains(name, StringComparer.Ordinal) ? name + "Value" : name;
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
