namespace GitOpsDsl;

/// <summary>A text in which values stand that are only known when the program has run.</summary>
/// <param name="Pieces">In their order.</param>
public sealed record CloudText(ValueList<CloudValue> Pieces) : CloudValue
{
    public override IEnumerable<CloudValue> Parts => Pieces;

    public override JsonValue ToJson(ICloudNames names)
    {
        // Only references can stand in a text; what a function gives is joined to it.
        var isInterpolation = Pieces.All(static piece => piece is CloudReference or CloudText or CloudLiteral { Value.Text: not null });
        return isInterpolation
            ? string.Concat(Pieces.Select(piece => piece.ToJson(names).Text))
            : CloudCall.Of("join", JsonValue.List(["", JsonValue.List([.. Pieces.Select(piece => piece.ToJson(names))])]));
    }
}
