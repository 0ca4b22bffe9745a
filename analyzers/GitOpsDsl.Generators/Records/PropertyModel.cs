using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>A field as a C# property.</summary>
internal sealed class PropertyModel(FieldFacts field, string name, string type, EnumModel? values, ListElement? element, bool canBeMade)
{
    public FieldFacts Field { get; } = field;

    public string Name { get; } = name;

    /// <summary>The C# type, without a question mark.</summary>
    public string Type { get; } = type;

    /// <summary>The enum of its values or elements, if they have one.</summary>
    public EnumModel? Values { get; } = values;

    public string Local { get; } = Identifiers.Local(name);

    /// <summary>Which element a function changes, where it is a list whose elements have names.</summary>
    public ListElement? Element { get; } = element;

    /// <summary>Of a property that is a record: an empty one can be made.</summary>
    public bool CanBeMade { get; } = canBeMade;
}
