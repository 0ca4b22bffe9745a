namespace GitOpsDsl.Facts;

/// <summary>What a value can be.</summary>
public enum ValueKind
{
    String,
    Int32,
    Int64,
    Number,
    Boolean,

    /// <summary>Base64 text.</summary>
    Bytes,

    /// <summary>RFC 3339.</summary>
    Time,

    /// <summary>RFC 3339 with six digits after the seconds, no more and no fewer (<c>metav1.MicroTime</c>).</summary>
    MicroTime,

    /// <summary>A resource quantity, such as <c>250m</c>; a string or a number.</summary>
    Quantity,
    IntOrString,

    /// <summary>Any JSON value: schemas, raw extensions, fields of no known shape.</summary>
    Json,

    /// <summary>An object of the type <see cref="TypeRef.Name"/>.</summary>
    Object,
    List,
    Map,
}
