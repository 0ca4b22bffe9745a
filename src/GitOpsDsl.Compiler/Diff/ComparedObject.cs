namespace GitOpsDsl.Compiler.Diff;

/// <summary>One object and how its content differs; no differences when it stands on one side only.</summary>
internal sealed record ComparedObject(ManifestPair Pair, List<FieldDifference> Differences)
{
    public Manifest Present => Pair.Present;
}
