using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Load;

/// <summary>Evaluates the catalogue's declarations. Author code runs here, on one thread, in the order of the catalogue.</summary>
internal static class EnvironmentLoader
{
    /// <param name="catalogue">The declarations of the project.</param>
    /// <param name="wanted">Tells whether an environment of that id is asked for; the others are evaluated only as far as it takes to know their ids.</param>
    /// <param name="findings">Where what is wrong is added.</param>
    public static List<LoadedEnvironment> Load(IReadOnlyList<EnvironmentEntry> catalogue, Func<string, bool> wanted, List<Finding> findings)
    {
        var loaded = new List<LoadedEnvironment>();
        var declared = new Dictionary<string, EnvironmentEntry>(StringComparer.Ordinal);
        foreach (var entry in catalogue)
        {
            try
            {
                foreach (var environment in entry.Evaluate())
                {
                    if (environment.Name is null && entry.IsCollection)
                    {
                        findings.Add(CompilerFindings.Unnamed(entry.Declaration).At(entry.Origin));
                        continue;
                    }

                    var id = $"{entry.System}/{environment.Name ?? entry.Name}";
                    if (!declared.TryAdd(id, entry))
                    {
                        findings.Add(CompilerFindings.SameEnvironment(id, declared[id].Origin).At(entry.Origin));
                    }
                    else if (wanted(id))
                    {
                        loaded.Add(new(id, entry, environment, Parts(entry, environment, id, findings)));
                    }
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                findings.Add(ThrownFinding.Of(exception, $"the environment {entry.Declaration}", "", entry.Origin));
            }
        }

        loaded.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return loaded;
    }

    private static List<EnvironmentPart> Parts(EnvironmentEntry entry, GitOpsEnvironment environment, string id, List<Finding> findings)
    {
        var parts = new EnvironmentParts();
        entry.AddParts(environment, parts);
        var sorted = new List<EnvironmentPart>(parts.All);
        sorted.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Name == sorted[i - 1].Name)
            {
                findings.Add(CompilerFindings.SamePart(sorted[i].Name, sorted[i - 1].Declaration).At(sorted[i].Declaration) with { Environment = id });
            }
        }

        return sorted;
    }
}
