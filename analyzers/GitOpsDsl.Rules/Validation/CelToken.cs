namespace GitOpsDsl.Rules;

/// <summary>Kinds of tokens in CEL.</summary>
internal enum CelToken
{
    End,
    Name,
    Number,
    String,
    Bytes,

    /// <summary>An operator, a bracket, a comma or a dot.</summary>
    Mark,

    /// <summary>A character that stands nowhere, a text that does not end.</summary>
    Wrong,
}
