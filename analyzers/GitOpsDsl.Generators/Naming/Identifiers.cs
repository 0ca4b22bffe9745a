using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Generators.Naming;

/// <summary>C# names from the words of an API.</summary>
internal static class Identifiers
{
    /// <summary><c>containerPort</c> → <c>ContainerPort</c>, <c>$ref</c> → <c>Ref</c>, <c>x-list-type</c> → <c>XListType</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        var starts = true;
        foreach (var c in name)
        {
            if (!IsWordCharacter(c))
            {
                starts = true;
                continue;
            }

            text.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return text.Length == 0 || char.IsDigit(text[0]) ? "_" + text : text.ToString();
    }

    /// <summary>A local variable's name for a property: <c>ContainerPort</c> → <c>containerPort</c>, <c>Not</c> → <c>@not</c>.</summary>
    public static string Local(string property)
    {
        var name = char.ToLowerInvariant(property[0]) + property.Substring(1);
        return name == "writer" ? "writerValue"
            : SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name
            : SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name
            : name;
    }

    /// <summary>The name of one of many: <c>types</c> → <c>type</c>, <c>families</c> → <c>family</c>, <c>statuses</c> → <c>status</c>.</summary>
    public static string Singular(string name)
    {
        return Ends("ies") ? Cut(3) + "y"
            : Ends("sses") || Ends("uses") || Ends("xes") ? Cut(2)
            : Ends("s") && !Ends("ss") ? Cut(1)
            : name;

        bool Ends(string suffix) => name.EndsWith(suffix, StringComparison.Ordinal);
        string Cut(int length) => name.Substring(0, name.Length - length);
    }

    /// <summary>A value of an enum: <c>cert sign</c> → <c>CertSign</c>, <c>SIGRTMAX-1</c> → <c>SIGRTMAXMinus1</c>, <c>*</c> → <c>All</c>.</summary>
    public static string EnumMember(string value)
    {
        switch (value)
        {
            case "": return "Empty";
            case "*": return "All";
        }

        var words = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var signsNumber = i > 0 && i + 1 < value.Length && char.IsDigit(value[i + 1]);
            words.Append(value[i] switch { '-' when signsNumber => " Minus", '+' when signsNumber => " Plus", var c => c.ToString() });
        }

        return Pascal(words.ToString());
    }

    /// <summary><c>PolicyType</c> is two words, <c>Type</c> is one.</summary>
    public static bool IsMultiWord(string pascal) => pascal.Skip(1).Any(char.IsUpper);

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
