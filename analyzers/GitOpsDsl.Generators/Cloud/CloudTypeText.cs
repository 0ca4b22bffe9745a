using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>C# types of properties.</summary>
internal sealed class CloudTypeText(CloudNames names)
{
    private const string Home = "global::GitOpsDsl.";

    /// <summary>
    /// Of what goes in: <c>Input&lt;string&gt;</c>, <c>InputList&lt;string&gt;</c>. A nested object is its record, so that <c>new()</c> and
    /// <c>with</c> work on it.
    /// </summary>
    public string Input(CloudType type) => type.Kind switch
    {
        CloudTypeKind.Object => Bare(type),
        CloudTypeKind.List when type.Item!.Kind == CloudTypeKind.Object => $"{Home}ValueList<{Bare(type.Item)}>",
        CloudTypeKind.List => $"{Home}InputList<{Item(type.Item!)}>",
        CloudTypeKind.Map => $"{Home}InputMap<{Item(type.Item!)}>",
        _ => $"{Home}Input<{Bare(type)}>",
    };

    /// <summary>Of what comes out.</summary>
    public string Output(CloudType type) => type.Kind switch
    {
        CloudTypeKind.List => $"{Home}OutputList<{OutputItem(type.Item!)}>",
        CloudTypeKind.Map => $"{Home}OutputMap<{OutputItem(type.Item!)}>",
        _ => $"{Home}Output<{Bare(type)}>",
    };

    /// <summary>Of an item of what comes out; lists of lists are not stepped into by type.</summary>
    public string OutputItem(CloudType type) => type.Item is null ? Bare(type) : $"{Home}JsonValue";

    private string Item(CloudType type) => type.Item is null ? Bare(type) : Input(type);

    public string Bare(CloudType type) => type.Kind switch
    {
        CloudTypeKind.String or CloudTypeKind.OpenEnum => "string",
        CloudTypeKind.Integer => "long",
        CloudTypeKind.Number => "double",
        CloudTypeKind.Boolean => "bool",
        CloudTypeKind.Asset or CloudTypeKind.Archive => $"{Home}Asset",
        CloudTypeKind.Object => names.OfType(type.Name!).Reference,
        CloudTypeKind.Enum => names.IsOpen(type.Name!) ? "string" : names.OfEnum(type.Name!).Reference,
        _ => $"{Home}JsonValue",
    };
}
