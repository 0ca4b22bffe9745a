namespace GitOpsDsl.Source.Editing;

/// <summary>What a change of one value may change with it.</summary>
public enum EditReach
{
    /// <summary>Nothing but what is made from the property itself.</summary>
    Property,

    /// <summary>What the same environment makes of the same value.</summary>
    Environment,

    /// <summary>Whatever shares the place where the value is written.</summary>
    Everywhere,
}
