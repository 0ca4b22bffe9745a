namespace GitOpsDsl.Rules;

/// <summary>What an expression in CEL results in, as far as its form tells.</summary>
internal enum CelType
{
    Unknown,
    Boolean,
    Number,
    String,
    Null,

    /// <summary>Bytes, a list, a map or a message.</summary>
    Other,
}
