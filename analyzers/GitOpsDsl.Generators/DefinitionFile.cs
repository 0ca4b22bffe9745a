namespace GitOpsDsl.Generators;

/// <summary>A YAML file of a project with CustomResourceDefinitions, and the namespace that was asked for, or null.</summary>
internal sealed class DefinitionFile(string path, string? @namespace, string text) : IEquatable<DefinitionFile>
{
    public string Path { get; } = path;

    public string? Namespace { get; } = @namespace;

    public string Text { get; } = text;

    public bool Equals(DefinitionFile? other) => other is not null && Path == other.Path && Namespace == other.Namespace && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as DefinitionFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
