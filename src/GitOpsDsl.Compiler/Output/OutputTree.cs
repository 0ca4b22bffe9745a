namespace GitOpsDsl.Compiler.Output;

/// <summary>What the rendered tree should hold.</summary>
/// <param name="Environments">In any order.</param>
/// <param name="IsWhole">
/// Whether these are all environments of the project. If so, an inventory of another environment means that it was removed, and its files
/// go; if not (<c>--env</c>), other environments are left alone.
/// </param>
public sealed record OutputTree(IReadOnlyList<OutputEnvironment> Environments, bool IsWhole)
{
    public int FileCount
    {
        get
        {
            // A loop, because LINQ's sum is compiled in each run.
            var count = 0;
            foreach (var environment in Environments)
            {
                count += environment.Files.Count;
            }

            return count;
        }
    }
}
