namespace GitOpsDsl.Facts;

/// <summary>One field of a type.</summary>
public sealed class FieldFacts(string name, TypeRef type, bool required = false, int line = 0)
{
    /// <summary>As the API spells it: <c>containerPort</c>.</summary>
    public string Name { get; } = name;

    public TypeRef Type { get; } = type;

    public bool Required { get; } = required;

    public int Line { get; } = line;

    /// <summary>The values that are allowed, of the field or of its elements; empty when any is.</summary>
    public IReadOnlyList<string> Enum { get; set; } = [];

    /// <summary>How a list is merged: by <see cref="ListKeys"/>, as a set, or as a whole.</summary>
    public ListMerge Merge { get; set; }

    /// <summary>The fields that tell the elements of a list apart (<c>x-kubernetes-list-map-keys</c>).</summary>
    public IReadOnlyList<string> ListKeys { get; set; } = [];

    /// <summary>The one key that client-side apply merges by (<c>x-kubernetes-patch-merge-key</c>), where there is one.</summary>
    public string? PatchMergeKey { get; set; }

    /// <summary>What the server fills in when the field is left out: the bare text of a string, JSON text of anything else.</summary>
    public string? Default { get; set; }

    /// <summary>
    /// The server refuses to change it once it is set, in an object; not in a template of one (the <c>jobTemplate</c> of a CronJob).
    /// </summary>
    public bool Immutable { get; set; }

    /// <summary>The API keeps it only for those who use it already.</summary>
    public bool Deprecated { get; set; }

    /// <summary>The version of the API that brought the field; null when it was there in the first facts that were imported.</summary>
    public string? Since { get; set; }

    /// <summary>What form a text, or each text of a list, must have, such as <c>dns-label</c>; the rules know the names.</summary>
    public string? Format { get; set; }

    /// <summary>A regular expression that the value must match.</summary>
    public string? Pattern { get; set; }

    /// <summary>Bounds of a number (minimum, maximum), as text.</summary>
    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    /// <summary>Bounds of a length: of a string in code points, of a list in elements, of a map in entries.</summary>
    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    /// <summary>The bounds of a number are outside of what is allowed themselves.</summary>
    public bool ExclusiveMinimum { get; set; }

    public bool ExclusiveMaximum { get; set; }

    /// <summary>Bounds of the length of each text in a list or a map, in code points.</summary>
    public int? ItemMinLength { get; set; }

    public int? ItemMaxLength { get; set; }

    /// <summary>A null is a value here, and not the same as leaving the field out.</summary>
    public bool Nullable { get; set; }

    /// <summary>A copy, with another type or required where that is given.</summary>
    public FieldFacts With(TypeRef? type = null, bool? required = null) => new(Name, type ?? Type, required ?? Required, Line)
    {
        Enum = Enum,
        Merge = Merge,
        ListKeys = ListKeys,
        PatchMergeKey = PatchMergeKey,
        Default = Default,
        Immutable = Immutable,
        Deprecated = Deprecated,
        Since = Since,
        Format = Format,
        Pattern = Pattern,
        Minimum = Minimum,
        Maximum = Maximum,
        MinLength = MinLength,
        MaxLength = MaxLength,
        ExclusiveMinimum = ExclusiveMinimum,
        ExclusiveMaximum = ExclusiveMaximum,
        ItemMinLength = ItemMinLength,
        ItemMaxLength = ItemMaxLength,
        Nullable = Nullable,
    };
}
