using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Places;

/// <summary>What a walk along the way to a field came to.</summary>
/// <param name="Value">The last value that was reached.</param>
/// <param name="Via">The expressions that it was assigned by, the outermost first.</param>
/// <param name="IsExact">Whether the walk reached the field itself.</param>
internal sealed record Found(Traced Value, IReadOnlyList<SyntaxNode> Via, bool IsExact)
{
    /// <summary>The properties from the component to the one that nobody assigned.</summary>
    public string? Property { get; init; }

    /// <summary>Where nobody wrote the value it is the <c>new</c> that made its owner, which every environment shares that changes the owner by <c>with</c>.</summary>
    public SyntaxNode Place => Value switch
    {
        Unset { Owner: var owner } => owner.Created,
        Instance owner when !IsExact => owner.Created,
        _ => Value.Written,
    };

    /// <summary>Whether somebody assigned it.</summary>
    public bool IsWritten => Value is not Unset;

    /// <summary>Whether it is surely what the field holds.</summary>
    public bool Holds(string? text) => text is not null && Value is Constant constant && constant.Text == text;

    /// <summary>How good an answer it is: the value that the field holds, one that was assigned, a part of the way, a default.</summary>
    public int Rank(string? text) => Holds(text) ? 3 : IsWritten ? IsExact ? 2 : 1 : 0;

    public Found Through(string member) => Property is null ? this : this with { Property = $"{member}.{Property}" };
}
