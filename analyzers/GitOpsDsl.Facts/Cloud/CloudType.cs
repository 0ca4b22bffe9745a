namespace GitOpsDsl.Facts;

/// <summary>
/// A type as a property has it: <c>string</c>, <c>#s3.BucketGrant</c> (an object), <c>=autoscaling.Metric</c> (an enum),
/// <c>~rds.StorageType</c> (an enum that takes any other text too), <c>[]T</c>, <c>{}T</c>.
/// </summary>
public sealed class CloudType
{
    private static readonly string[] Scalars = ["string", "integer", "number", "boolean", "any", "asset", "archive"];

    private CloudType(CloudTypeKind kind, string? name, CloudType? item)
    {
        Kind = kind;
        Name = name;
        Item = item;
    }

    public CloudTypeKind Kind { get; }

    /// <summary>Of an object or an enum, without the package: <c>s3.BucketGrant</c>.</summary>
    public string? Name { get; }

    /// <summary>The element of a list, or the value of a map.</summary>
    public CloudType? Item { get; }

    /// <summary>The innermost element of lists and maps, or this.</summary>
    public CloudType Element => Item is null ? this : Item.Element;

    public static CloudType Scalar(CloudTypeKind kind) => new(kind, null, null);

    public static CloudType Named(CloudTypeKind kind, string name) => new(kind, name, null);

    public static CloudType List(CloudType item) => new(CloudTypeKind.List, null, item);

    public static CloudType Map(CloudType value) => new(CloudTypeKind.Map, null, value);

    /// <summary>Reads the grammar above; null when the text is not of it.</summary>
    public static CloudType? Parse(string text)
    {
        if (text.StartsWith("[]", StringComparison.Ordinal))
        {
            return Parse(text.Substring(2)) is { } item ? List(item) : null;
        }

        if (text.StartsWith("{}", StringComparison.Ordinal))
        {
            return Parse(text.Substring(2)) is { } value ? Map(value) : null;
        }

        if (text.Length > 1 && "#=~".IndexOf(text[0]) is >= 0 and var mark)
        {
            return Named(CloudTypeKind.Object + mark, text.Substring(1));
        }

        var scalar = Array.IndexOf(Scalars, text);
        return scalar < 0 ? null : Scalar((CloudTypeKind)scalar);
    }

    public override string ToString() => Kind switch
    {
        CloudTypeKind.List => "[]" + Item,
        CloudTypeKind.Map => "{}" + Item,
        CloudTypeKind.Object => "#" + Name,
        CloudTypeKind.Enum => "=" + Name,
        CloudTypeKind.OpenEnum => "~" + Name,
        _ => Scalars[(int)Kind],
    };
}
