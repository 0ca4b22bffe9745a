namespace GitOpsDsl.Source.Tests.Places;

/// <summary>A fault that is planted in a copy of <c>environments/</c>.</summary>
/// <param name="Way">How the wrong value comes to the object.</param>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="File">The file that is changed.</param>
/// <param name="Before">What is replaced; empty to add the file.</param>
/// <param name="After">What replaces it, with <see cref="PlantedProject.Mark"/> before the expression that is to be named.</param>
/// <param name="Also">Another replacement: file, before, after.</param>
internal sealed record Fault(string Way, string Rule, string File, string Before, string After, params (string File, string Before, string After)[] Also)
{
    /// <summary>What the finding says would change it; null for a value that is written.</summary>
    public string? Property { get; init; }

    public override string ToString() => Way;
}
