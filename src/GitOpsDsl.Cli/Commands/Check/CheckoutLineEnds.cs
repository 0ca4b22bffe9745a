using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Rendered files that a checkout with <c>core.autocrlf</c> gave the line ends of Windows: nobody changed them, and yet they are not as rendered.</summary>
internal static class CheckoutLineEnds
{
    /// <summary>What to do about them; null when there are none.</summary>
    public static string? Problem(TreePlan plan) => plan.Changes.FirstOrDefault(change => Explains(plan, change)) is { } first
        ? $"{plan.Root}/{first.Path} was checked out with the line ends of Windows (core.autocrlf): 'gitops merge-driver' writes the line "
            + "'-text' for the tree into .gitattributes, then 'gitops render' once"
        : null;

    /// <summary>Whether nothing but line ends makes a file differ from what is rendered.</summary>
    public static bool Explains(TreePlan plan, PlannedFile change)
    {
        if (change is not { IsEdited: true, Action: FileAction.Update, File: { } wanted })
        {
            return false;
        }

        var found = File.ReadAllBytes(Path.Combine(plan.Root, change.Path));
        var at = 0;
        foreach (var one in wanted.Content.Span)
        {
            at += one == '\n' && at < found.Length && found[at] == '\r' ? 1 : 0;
            if (at >= found.Length || found[at++] != one)
            {
                return false;
            }
        }

        return at == found.Length;
    }
}
