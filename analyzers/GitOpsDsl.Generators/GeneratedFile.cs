namespace GitOpsDsl.Generators;

/// <summary>One C# file. Equal files let the compiler keep what it has.</summary>
internal sealed class GeneratedFile(string typeName, string text) : IEquatable<GeneratedFile>
{
    public string HintName { get; } = typeName + ".g.cs";

    public string Text { get; } = text;

    public bool Equals(GeneratedFile? other) => other is not null && HintName == other.HintName && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as GeneratedFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(HintName);
}
