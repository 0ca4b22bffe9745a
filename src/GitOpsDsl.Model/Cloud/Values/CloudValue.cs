namespace GitOpsDsl;

/// <summary>
/// A value of a cloud program: what is known now, what is only known when the program has run (a <see cref="CloudReference"/>), or
/// something made of both. Immutable and value-equal.
/// </summary>
public abstract record CloudValue
{
    private protected CloudValue()
    {
    }

    /// <summary>It has a part that must not be read by everyone.</summary>
    public virtual bool IsSecret => Parts.Any(static part => part.IsSecret);

    /// <summary>What it is made of.</summary>
    public virtual IEnumerable<CloudValue> Parts => [];

    /// <summary>Every resource and function that it refers to, in order, some perhaps more than once.</summary>
    public IEnumerable<CloudNode> Roots =>
        this is CloudReference reference ? [reference.Root] : Parts.SelectMany(static part => part.Roots);

    /// <summary>As an expression of Pulumi YAML (pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference).</summary>
    /// <param name="names">The names that resources and functions have in the program.</param>
    public abstract JsonValue ToJson(ICloudNames names);

    /// <summary>A step into it.</summary>
    /// <exception cref="InvalidOperationException">It is made by a function, and Pulumi YAML can't step into that.</exception>
    internal CloudReference To(CloudPathSegment segment) => this is CloudReference reference
        ? reference with { Path = [.. reference.Path, segment] }
        : throw new InvalidOperationException("a part of what a function makes can't be named: name the part of the resource first");

    /// <summary>What a record's property or a list's item holds.</summary>
    /// <exception cref="InvalidOperationException">A value of that type can't stand in a cloud program.</exception>
    internal static CloudValue Of(object value) => value switch
    {
        CloudValue known => known,
        CloudInput input => input.Value,
        Output output => output.Value,
        CloudJson json => json.Value,
        CloudRecord record => new CloudMap(record.Values),
        IEnumerable<CloudRecord> records => new CloudList([.. records.Select(Of)]),
        Asset asset => asset.Value,
        string text => new CloudLiteral(text),
        bool flag => new CloudLiteral(flag),
        int number => new CloudLiteral(number),
        long number => new CloudLiteral(number),
        double number => new CloudLiteral(number),
        CloudEnum values => new CloudLiteral(values.Value),
        JsonValue any => new CloudLiteral(any),
        _ => throw new InvalidOperationException($"a {value.GetType().Name} is no value of a cloud program"),
    };
}
