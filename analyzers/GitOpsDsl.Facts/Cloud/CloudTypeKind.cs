namespace GitOpsDsl.Facts;

/// <summary>What a value of a cloud provider can be: Pulumi's schema types.</summary>
public enum CloudTypeKind
{
    String,
    Integer,
    Number,
    Boolean,

    /// <summary>Any JSON value: also what the facts say too little about, such as a union of several objects.</summary>
    Any,

    /// <summary>A file or a text.</summary>
    Asset,

    /// <summary>A folder or an archive file.</summary>
    Archive,

    /// <summary>An object of the type <see cref="CloudType.Name"/>.</summary>
    Object,

    /// <summary>One of the values of the enum <see cref="CloudType.Name"/>.</summary>
    Enum,

    /// <summary>The same, or any other text.</summary>
    OpenEnum,
    List,
    Map,
}
