namespace GitOpsDsl.Rules;

/// <summary>How an object can depart from its schema.</summary>
public enum SchemaFaultKind
{
    /// <summary>The type has no such field.</summary>
    UnknownField,

    /// <summary>A map has one key twice.</summary>
    DuplicateKey,

    /// <summary>A required field is absent.</summary>
    MissingField,

    /// <summary>The value is of another kind, or a number too large for its field.</summary>
    WrongType,

    /// <summary>The value is none of those allowed.</summary>
    UnsupportedValue,

    /// <summary>A number, a length or a text is outside what the schema allows.</summary>
    OutOfBounds,
}
