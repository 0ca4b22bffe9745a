namespace GitOpsDsl.Facts;

/// <summary>Fields of a type of which at least, at most or exactly one is set.</summary>
public sealed class UnionFacts
{
    private readonly string _word;

    private UnionFacts(string word, int least, int most, IReadOnlyList<string> fields)
    {
        _word = word;
        Least = least;
        Most = most;
        Fields = fields;
    }

    public int Least { get; }

    public int Most { get; }

    public IReadOnlyList<string> Fields { get; }

    public static UnionFacts ExactlyOne(IReadOnlyList<string> fields) => new("one-of", 1, 1, fields);

    public static UnionFacts AtLeastOne(IReadOnlyList<string> fields) => new("at-least-one-of", 1, fields.Count, fields);

    public static UnionFacts AtMostOne(IReadOnlyList<string> fields) => new("at-most-one-of", 0, 1, fields);

    /// <summary>As a facts file has it: <c>one-of=a|b</c>.</summary>
    public override string ToString() => _word + "=" + string.Join("|", Fields);
}
