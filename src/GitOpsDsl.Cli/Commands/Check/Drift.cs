using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Differences between the tree on the disk and what the environments render to, as findings.</summary>
internal static class Drift
{
    public static IEnumerable<Finding> Find(TreePlan plan)
    {
        foreach (var change in plan.Changes)
        {
            var (id, message) = change switch
            {
                { IsEdited: true, Action: FileAction.Create } => ("GD6001", "was deleted by hand"),
                { IsEdited: true } => ("GD6001", "was changed by hand: change the C# instead"),
                { Action: FileAction.Create } => ("GD6002", "is not rendered yet"),
                { Action: FileAction.Delete } => ("GD6002", "is no longer rendered"),
                _ => ("GD6002", "is not what the environments render to"),
            };
            yield return new Finding(id, Severity.Error, $"{message}; 'render' writes it anew")
            {
                File = $"{plan.Root}/{change.Path}",
            };
        }
    }
}
