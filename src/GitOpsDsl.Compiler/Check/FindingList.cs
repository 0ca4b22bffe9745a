namespace GitOpsDsl.Compiler.Check;

/// <summary>What is asked of findings.</summary>
internal static class FindingList
{
    /// <summary>Whether one of them stops the write.</summary>
    public static bool HasErrors(this IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }
}
