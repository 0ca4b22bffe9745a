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
            foreach (var root in ObjectRoots.In(document))
            {
                if (CustomResourceKind.IsDefinition(root) && TryImport(root) is { } api)
                {
                    apis.Add(api);
                }
            }
        }

        return apis;
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
