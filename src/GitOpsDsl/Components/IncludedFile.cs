namespace GitOpsDsl;

/// <summary>A YAML file that goes into the tree as it is.</summary>
/// <param name="Path">Relative to the folder of the project.</param>
/// <param name="Origin">Where it is asked for.</param>
public sealed record IncludedFile(string Path, Origin Origin);
