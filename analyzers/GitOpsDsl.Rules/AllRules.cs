namespace GitOpsDsl.Rules;

/// <summary>Every rule that ships, in order of id.</summary>
public static class AllRules
{
    public static IReadOnlyList<Rule> InOrder { get; } =
    [
        new UnknownField(),
        new WrongType(),
        new DuplicateKey(),
        new MissingField(),
        new UnsupportedValue(),
        new MalformedQuantity(),
        new MalformedBase64(),
        new MalformedTime(),
        new OutOfBounds(),
        new MalformedName(),
        new MalformedPortName(),
        new MalformedAddress(),
        new MalformedPath(),
        new MalformedPercentage(),
        new DuplicateContainerName(),
    ];
}
