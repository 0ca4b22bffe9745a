namespace GitOpsDsl.Rules;

/// <summary>What must stand around a token.</summary>
[Flags]
internal enum TokenEdge
{
    None = 0,

    /// <summary>No word character before it (<c>\b</c>).</summary>
    WordStart = 1,

    /// <summary>No word character after it (<c>\b</c>).</summary>
    WordEnd = 2,

    /// <summary>A quote, white space, a semicolon, a written <c>\n</c> or <c>\r</c>, or the end after it.</summary>
    Terminator = 4,

    /// <summary>Around it the start, the end, a quote, white space or punctuation of an assignment, an argument list or markup.</summary>
    Delimited = 8,
}
