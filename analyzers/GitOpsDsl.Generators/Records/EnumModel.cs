using System.Globalization;
using GitOpsDsl.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Generators.Records;

/// <summary>A C# enum for the values that a field allows.</summary>
internal sealed class EnumModel(TypeName name, IReadOnlyList<string> values)
{
    public TypeName Name { get; } = name;

    /// <summary>C# name and the API's spelling of each.</summary>
    public IReadOnlyList<(string Name, string Value)> Members { get; } = Named(values);

    /// <summary>
    /// Where values differ only in what a name can't have, or in the case of their first letter (<c>Keep</c>, <c>keep</c>), the one that is a name as it
    /// stands has it, and the others are as they are spelled, or have a number.
    /// </summary>
    private static List<(string Name, string Value)> Named(IReadOnlyList<string> values)
    {
        var taken = new HashSet<string>(values.Where(static value => Identifiers.EnumMember(value) == value), StringComparer.Ordinal);
        var members = new List<(string, string)>(values.Count);
        foreach (var value in values)
        {
            var name = Identifiers.EnumMember(value);
            if (name != value && !taken.Add(name))
            {
                name = Candidates(value).First(taken.Add);
            }

            members.Add((name, value));
        }

        return members;
    }

    private static IEnumerable<string> Candidates(string value)
    {
        if (SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None)
        {
            yield return value;
        }

        for (var number = 2; ; number++)
        {
            yield return Identifiers.EnumMember(value) + number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
