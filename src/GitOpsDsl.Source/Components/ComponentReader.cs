using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Components;

/// <summary>Reads components from the C# that declares them.</summary>
public static class ComponentReader
{
    /// <summary>The records of the author's source that have a base, in ordinal order of their names and namespaces; which are components, <see cref="ComponentCatalogue"/> knows.</summary>
    public static IReadOnlyList<ComponentFacts> Read(AuthorSources sources) => Read(sources.Compilation.SyntaxTrees);

    internal static IReadOnlyList<ComponentFacts> Read(IEnumerable<SyntaxTree> files) =>
    [
        .. files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>())
            .Where(static record => record.BaseList is not null && record.TypeParameterList is null)
            .GroupBy(static record => (record.Identifier.ValueText, Namespace(record)))
            .Select(static parts => Facts(parts.Key.ValueText, parts.Key.Item2, [.. parts]))
            .OrderBy(static facts => facts.Name, StringComparer.Ordinal)
            .ThenBy(static facts => facts.Namespace, StringComparer.Ordinal),
    ];

    private static string Namespace(RecordDeclarationSyntax record) =>
        string.Join('.', record.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(static one => one.Name.ToString()));

    private static ComponentFacts Facts(string name, string inNamespace, IReadOnlyList<RecordDeclarationSyntax> parts) => new(
        name,
        inNamespace,
        parts[0].BaseList!.Types[0].Type.ToString(),
        parts.Select(DocumentationText.Summary).FirstOrDefault(static text => text.Length > 0) ?? "",
        [.. parts.SelectMany(static part => part.Members.OfType<PropertyDeclarationSyntax>()).Where(IsSet).Select(Property)]);

    private static bool IsSet(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !property.Modifiers.Any(SyntaxKind.StaticKeyword)
        && property.AccessorList?.Accessors.Any(static accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) == true;

    private static ComponentProperty Property(PropertyDeclarationSyntax property) => new(
        property.Identifier.ValueText,
        property.Type.ToString(),
        property.Modifiers.Any(SyntaxKind.RequiredKeyword),
        property.Initializer is { Value: var value } ? DocumentationText.OneLine(value.ToString()) : "",
        [.. property.AttributeLists.SelectMany(static list => list.Attributes).Select(Field).OfType<string>()],
        DocumentationText.Summary(property));

    /// <summary>What <c>[LowersTo(typeof(Deployment), "spec.replicas")]</c> says.</summary>
    private static string? Field(AttributeSyntax attribute) => attribute switch
    {
        {
            Name: IdentifierNameSyntax { Identifier.ValueText: "LowersTo" },
            ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var type } }, { Expression: LiteralExpressionSyntax path }, ..]
        } => $"{type} {path.Token.ValueText}",
        _ => null,
    };
}
