using System.Globalization;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>YAML scalars as C# expressions of the type of a property.</summary>
internal static class CSharpScalars
{
    /// <summary>What stands before a text that is base64; the text is what a finding is about.</summary>
    public const string ParseBase64 = "Base64.Parse(";

    private static readonly Type[] Texts = [typeof(string), typeof(Quantity), typeof(IntOrString), typeof(Time), typeof(JsonValue)];

    /// <exception cref="NotInCSharpException">There is none.</exception>
    public static string Of(Node node, Type type) => node.Kind switch
    {
        NodeKind.String when Texts.Contains(type) => Literal(node.Text!),
        NodeKind.String when type == typeof(Base64) => ParseBase64 + Literal(node.Text!) + ")",
        NodeKind.String when type.IsEnum && Enum.IsDefined(type, Identifiers.EnumMember(node.Text!)) => $"global::{type}.{Identifiers.EnumMember(node.Text!)}",
        NodeKind.Integer when type == typeof(Quantity) => throw new NotInCSharpException("a quantity as a number, which is rendered as a text"),
        NodeKind.Integer when type == typeof(long) || type == typeof(JsonValue) => Integer(node),
        NodeKind.Integer when type == typeof(double) => Integer(node) + "d",
        NodeKind.Integer when (type == typeof(int) || type == typeof(IntOrString)) && node.Integer is >= int.MinValue and <= int.MaxValue => Integer(node),
        NodeKind.Float when type == typeof(double) || type == typeof(JsonValue) => node.Number!.Value.ToString("R", CultureInfo.InvariantCulture) + "d",
        NodeKind.Boolean when type == typeof(bool) || type == typeof(JsonValue) => node.Boolean == true ? "true" : "false",
        NodeKind.Null when type == typeof(JsonValue) => "JsonValue.Null",
        _ => throw new NotInCSharpException("a value of another type"),
    };

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>As C# refers to the type.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"global::{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>"
        : $"global::{type.FullName}";

    private static string Integer(Node node) => node.Integer!.Value.ToString(CultureInfo.InvariantCulture);
}
