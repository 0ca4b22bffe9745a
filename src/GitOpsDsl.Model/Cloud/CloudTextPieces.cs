namespace GitOpsDsl;

/// <summary>What interpolated strings with outputs are made of.</summary>
internal static class CloudTextPieces
{
    public static CloudValue Of<T>(T value, string? format, IFormatProvider culture) => value switch
    {
        Output output => output.Value,
        CloudInput input => input.Value,
        IFormattable formattable => new CloudLiteral(formattable.ToString(format, culture)),
        _ => new CloudLiteral(value?.ToString() ?? ""),
    };

    /// <summary>A text without outputs is a literal.</summary>
    public static CloudValue Join(IReadOnlyList<CloudValue> pieces) => pieces.All(static piece => piece is CloudLiteral)
        ? new CloudLiteral(string.Concat(pieces.Select(static piece => ((CloudLiteral)piece).Value.Text)))
        : new CloudText([.. pieces]);
}
