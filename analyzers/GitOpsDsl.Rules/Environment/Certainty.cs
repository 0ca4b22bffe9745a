namespace GitOpsDsl.Rules;

/// <summary>What can be said of a question whose facts may be unknown; in rising order, so that the least of several is their "and".</summary>
public enum Certainty
{
    No,
    Maybe,
    Yes,
}
