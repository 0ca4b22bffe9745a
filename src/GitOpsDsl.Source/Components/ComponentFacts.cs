namespace GitOpsDsl.Source.Components;

/// <summary>What is to be known of a component, or of an environment, by whoever writes one.</summary>
/// <param name="Name">The record's.</param>
/// <param name="Namespace">The namespace that it is declared in; empty for none.</param>
/// <param name="Base">The record that it derives from.</param>
/// <param name="Summary">What its documentation says first, on one line; may be empty.</param>
/// <param name="Properties">Its own, in the order in which they are written.</param>
public sealed record ComponentFacts(string Name, string Namespace, string Base, string Summary, IReadOnlyList<ComponentProperty> Properties)
{
    /// <summary>The name with the namespace: what tells two of one name apart.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
