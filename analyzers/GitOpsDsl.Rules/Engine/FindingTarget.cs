namespace GitOpsDsl.Rules;

/// <summary>Which part of its node a finding is about.</summary>
public enum FindingTarget
{
    Value,

    /// <summary>The key of the entry.</summary>
    Key,

    /// <summary>A field that the node, a map, does not have.</summary>
    MissingField,
}
