using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Rendered files that a checkout with <c>core.autocrlf</c> gave the line ends of Windows: nobody changed them, and yet they are not as rendered.</summary>
internal static class CheckoutLineEnds
{
    /// <summary>The files, below the tree's root, in which nothing but line ends differs from what is rendered.</summary>
    public static IReadOnlySet<string> Find(TreePlan plan)
        => plan.Contents().Where(one => one.Content is { } wanted && IsAllThatDiffers(Path.Combine(plan.Root, one.Path), wanted.Span))
            .Select(static one => one.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>What to do about one of them.</summary>
    public static string WayOut(string file)
        => $"{file} was checked out with the line ends of Windows (core.autocrlf): 'gitops merge-driver' writes 'text eol=lf' for the tree into .gitattributes; "
            + "then 'gitops render' once";

    private static bool IsAllThatDiffers(string file, ReadOnlySpan<byte> wanted)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        var found = File.ReadAllBytes(file);
        var at = 0;
        foreach (var one in wanted)
        {
            at += one == '\n' && at < found.Length && found[at] == '\r' ? 1 : 0;
            if (at >= found.Length || found[at++] != one)
            {
                return false;
            }
        }

        return at == found.Length && at != wanted.Length;
    }
}
