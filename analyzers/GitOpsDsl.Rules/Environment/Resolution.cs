namespace GitOpsDsl.Rules;

/// <summary>To what a reference leads. Neither there nor missing: nothing can be said.</summary>
/// <param name="item">The object; or what makes it, such as a SealedSecret.</param>
internal readonly struct Resolution(EnvironmentObject? item, bool isMissing)
{
    public EnvironmentObject? Object { get; } = item;

    public bool IsMissing { get; } = isMissing;
}
