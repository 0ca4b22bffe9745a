namespace GitOpsDsl.Generators;

/// <summary>What came of one facts file: C# files, or an error.</summary>
internal sealed class GeneratedRecords(IReadOnlyList<GeneratedFile> files, FactsError? error)
{
    public IReadOnlyList<GeneratedFile> Files { get; } = files;

    public FactsError? Error { get; } = error;
}
