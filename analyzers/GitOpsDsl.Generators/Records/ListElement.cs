namespace GitOpsDsl.Generators.Records;

/// <summary>An element of a list, and the property by which it is found there.</summary>
internal sealed class ListElement(string type, string keyProperty, string keyField)
{
    public string Type { get; } = type;

    public string KeyProperty { get; } = keyProperty;

    /// <summary>As the API spells the key.</summary>
    public string KeyField { get; } = keyField;
}
