namespace GitOpsDsl.Compiler.Diff;

/// <summary>What is one object on both sides, or stands on one side only.</summary>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it is gone.</param>
/// <param name="Identity">How the two were found to be one.</param>
internal sealed record ManifestPair(Manifest? Before, Manifest? After, PairIdentity Identity = PairIdentity.Same)
{
    /// <summary>The object as it is, or as it was when it is gone.</summary>
    public Manifest Present => After ?? Before!;
}
