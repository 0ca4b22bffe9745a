namespace GitOpsDsl.Reading;

/// <summary>One string for all that are equal: thousands of objects say <c>metadata</c> and <c>Deployment</c>.</summary>
public sealed class SharedStrings
{
    private const int MaxLength = 128;

    /// <summary>What does not repeat must not fill the memory a second time.</summary>
    private const int MaxCount = 100_000;

    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);

    public string Share(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        if (_strings.TryGetValue(text, out var shared))
        {
            return shared;
        }

        if (_strings.Count < MaxCount)
        {
            _strings.Add(text, text);
        }

        return text;
    }
}
