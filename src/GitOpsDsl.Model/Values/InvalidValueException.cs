namespace GitOpsDsl;

/// <summary>A text or number that is no value of the type it was meant for.</summary>
/// <remarks>
/// A conversion from a literal can't know its caller, so the place in the author's C# is not in here: whoever catches it looks for the
/// first frame of the author's code in the stack.
/// </remarks>
public sealed class InvalidValueException : FormatException
{
    private const int LongestQuote = 100;

    /// <param name="type">What it was meant to be, with its article: <c>an image reference</c>.</param>
    /// <param name="text">What was given.</param>
    /// <param name="problem">What is wrong with it: <c>the tag is empty</c>.</param>
    /// <param name="remedy">What to write instead: <c>write name:tag</c>.</param>
    public InvalidValueException(string type, string text, string problem, string remedy)
        : base(OneLine($"\"{Shortened(text)}\" is not {type}: {problem}; {remedy}"))
    {
        Type = type;
        Text = text;
        Problem = problem;
        Remedy = remedy;
    }

    public string Type { get; }

    public string Text { get; }

    public string Problem { get; }

    public string Remedy { get; }

    private static string Shortened(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    /// <summary>What would break the line, or half a character, is shown by its number.</summary>
    private static string OneLine(string message) =>
        string.Concat(message.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
