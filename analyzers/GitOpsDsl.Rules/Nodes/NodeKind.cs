namespace GitOpsDsl.Rules;

/// <summary>What a <see cref="Node"/> is.</summary>
public enum NodeKind : byte
{
    /// <summary>There is no such entry or item.</summary>
    Missing,

    /// <summary>The host can't know it (a variable, a call). Rules are silent about it.</summary>
    Unknown,
    Null,
    Map,
    List,
    String,
    Integer,
    Float,
    Boolean,
}
