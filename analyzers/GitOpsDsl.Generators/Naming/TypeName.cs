namespace GitOpsDsl.Generators.Naming;

/// <summary>The name of a generated C# type.</summary>
internal sealed class TypeName(string @namespace, string name)
{
    public string Namespace { get; } = @namespace;

    public string Name { get; } = name;

    public string FullName => $"{Namespace}.{Name}";

    /// <summary>As code refers to it from anywhere.</summary>
    public string Reference => $"global::{FullName}";
}
