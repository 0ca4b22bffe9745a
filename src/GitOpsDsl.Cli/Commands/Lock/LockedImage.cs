namespace GitOpsDsl.Cli.Commands;

/// <summary>What came of one image.</summary>
/// <param name="Name">As the lock file names it.</param>
/// <param name="Digest">What it is locked to; null when that is not known.</param>
/// <param name="Before">What it was locked to; null when it was not.</param>
/// <param name="Problem">Why the registry could not be asked; the digest is then the one before.</param>
internal sealed record LockedImage(string Name, string? Digest, string? Before, string? Problem)
{
    /// <summary><c>new</c>, <c>changed</c>, <c>kept</c>, or <c>failed</c>.</summary>
    public string StatusWord => Problem is not null ? "failed" : Before is null ? "new" : Before == Digest ? "kept" : "changed";
}
