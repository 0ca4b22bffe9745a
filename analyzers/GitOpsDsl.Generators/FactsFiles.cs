using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators;

/// <summary>The facts of a project, one for each namespace: two files of one API group make one set of records.</summary>
internal static class FactsFiles
{
    public static IEnumerable<FactsFile> Merge(IEnumerable<FactsFile> files)
    {
        foreach (var sameNamespace in files.GroupBy(static file => file.Namespace, StringComparer.Ordinal))
        {
            var parts = sameNamespace.ToList();
            if (parts.Count == 1)
            {
                yield return parts[0];
                continue;
            }

            var apis = new List<ApiFacts>();
            foreach (var part in parts)
            {
                if (TryParse(part.Text) is { } api)
                {
                    apis.Add(api);
                }
                else
                {
                    // Alone it is refused, and says why.
                    yield return part;
                }
            }

            if (apis.Count > 0)
            {
                yield return new FactsFile(parts[0].Path, sameNamespace.Key, Merged(apis), parts[0].IsKnown);
            }
        }
    }

    /// <summary>What two of them have alike is there once; what they have differently, the generator refuses as there twice.</summary>
    private static string Merged(IReadOnlyList<ApiFacts> apis)
    {
        var lines = apis
            .SelectMany(static api => FactsWriter.Blocks(api))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static block => block, StringComparer.Ordinal)
            .ToList();
        return FactsWriter.Write(apis[0].Source, apis[0].Version, lines);
    }

    private static ApiFacts? TryParse(string text)
    {
        try
        {
            return FactsText.Parse(text);
        }
        catch (FactsException)
        {
            return null;
        }
    }
}
