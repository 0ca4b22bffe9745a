namespace GitOpsDsl;

/// <summary>The six kinds of JSON value (RFC 8259 section 3).</summary>
public enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    List,
    Map,
}
