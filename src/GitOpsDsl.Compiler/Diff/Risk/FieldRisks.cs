namespace GitOpsDsl.Compiler.Diff;

/// <summary>The class of one difference of an object that is there before and after: the gravest that any table knows.</summary>
internal static class FieldRisks
{
    /// <param name="pair">The object on both sides.</param>
    /// <param name="difference">What differs.</param>
    /// <param name="cause">What it follows from, if from anything.</param>
    public static Risk Of(ManifestPair pair, FieldDifference difference, string? cause)
        => DataLoss.Of(pair, difference)
            ?? Immutability.Of(pair, difference)
            ?? Exposure.Of(pair, difference)
            ?? PodRestarts.Of(pair, difference, cause)
            ?? Risk.Nothing("nothing that runs reads it");
}
