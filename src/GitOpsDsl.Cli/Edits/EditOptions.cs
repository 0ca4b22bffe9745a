using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Edits;

/// <summary>Options of every command that changes the source.</summary>
internal static class EditOptions
{
    public static readonly Option DryRun = new("--dry-run", null, "show what would be written, and write nothing");

    /// <summary>Of commands that write or delete a whole environment.</summary>
    public static readonly Option Verbose = new("--verbose", null, "show every byte that is written, as --dry-run does; by default how many files of what");

    public static readonly Option Commit = new("--commit", "MESSAGE", "make one signed-off commit of what is written, and of nothing else") { IsValueOptional = true };

    public static readonly Option Branch = new("--branch", "NAME", "make the commit on a new branch, and leave the checkout as it is");

    public static readonly IReadOnlyList<Option> All = [DryRun, Commit, Branch];
}
