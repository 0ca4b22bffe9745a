using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the CustomResourceDefinitions among documents define.</summary>
internal static class DefinedApis
{
    /// <summary>The facts of each definition; of one that is not whole there are none, and rules about definitions say what it lacks.</summary>
    public static IReadOnlyList<ApiFacts> In(IReadOnlyList<NodeDocument> documents)
    {
        var apis = new List<ApiFacts>();
        foreach (var document in documents)
        {
            if (document.Kind == Definitions.Kind)
            {
                Add(document.Root, apis);
            }
            else if (ObjectRoots.IsList(document))
            {
                foreach (var item in document.Root["items"].Items)
                {
                    Add(item, apis);
                }
            }
        }

        return apis;
    }

    private static void Add(Node root, List<ApiFacts> apis)
    {
        if (CustomResourceKind.IsDefinition(root) && IsWhole(root) && TryImport(root) is { } api)
        {
            apis.Add(api);
        }
    }

    /// <summary>Of what a half-known definition lacks nothing can be said.</summary>
    private static bool IsWhole(Node definition)
    {
        foreach (var node in definition.Descendants)
        {
            if (node.IsUnknown || node.IsPartial)
            {
                return false;
            }
        }

        return !definition.IsPartial;
    }

    private static ApiFacts? TryImport(Node definition)
    {
        try
        {
            return CustomResourceImporter.Import([definition]);
        }
        catch (FactsException)
        {
            return null;
        }
    }
}
