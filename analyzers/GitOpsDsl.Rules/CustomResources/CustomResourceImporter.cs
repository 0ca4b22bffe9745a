using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Facts of the kinds that CustomResourceDefinitions define (<c>apiextensions.k8s.io/v1</c>), of every version that is served. Types are
/// named as a kube-apiserver names them in its OpenAPI document: <c>io.cert-manager.v1.Certificate</c>. The status is left as it is, without
/// types: no one writes it in git.
/// </summary>
public static class CustomResourceImporter
{
    /// <param name="documents">What was read; what is no definition is passed over. A <c>List</c> is looked into.</param>
    /// <param name="kubernetes">Where it is given, types that copy one of Kubernetes' say so (<see cref="TypeFacts.Like"/>).</param>
    /// <param name="source">Whose API it is; the group when null.</param>
    /// <param name="version">Its version; that of the first kind when null.</param>
    /// <exception cref="FactsException">There is no definition, or one is not whole.</exception>
    public static ApiFacts Import(IEnumerable<Node> documents, ApiFacts? kubernetes = null, string? source = null, string? version = null)
    {
        var kinds = documents
            .SelectMany(static root => CustomResourceKind.Read(root))
            .OrderBy(static kind => kind.ApiVersion, StringComparer.Ordinal)
            .ThenBy(static kind => kind.Kind, StringComparer.Ordinal)
            .ToList();
        if (kinds.Count == 0)
        {
            throw new FactsException("there is no CustomResourceDefinition in it that serves a version", 0);
        }

        var types = kinds
            .GroupBy(static kind => kind.ApiVersion, StringComparer.Ordinal)
            .SelectMany(group => Types([.. group], kubernetes));
        return new ApiFacts(
            source ?? kinds[0].Group,
            version ?? kinds[0].Version,
            [.. types.OrderBy(static type => type.Name, StringComparer.Ordinal)],
            [.. kinds.Select(static kind => kind.Facts)]);
    }

    /// <summary>The types of one version of one group, where structures are shared.</summary>
    private static IEnumerable<TypeFacts> Types(IReadOnlyList<CustomResourceKind> kinds, ApiFacts? kubernetes)
    {
        var shapes = new SchemaShapes();
        var roots = kinds.ToDictionary(static kind => kind, kind => shapes.Root(kind.Schema));
        var tree = new ShapeTree(shapes, kubernetes is null ? null : new CoreTypes(kubernetes, shapes));
        foreach (var kind in kinds)
        {
            tree.Add(kind, roots[kind]);
        }

        var names = new ShapeNames(kinds, tree.Places);
        foreach (var kind in kinds)
        {
            yield return names.Type(kind.Facts.Type, roots[kind], null, tree);
        }

        foreach (var use in tree.Places.Keys)
        {
            yield return names.Type(names.Of(use), use.Shape, use.Like, tree);
        }
    }
}
