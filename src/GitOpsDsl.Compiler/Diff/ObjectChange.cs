using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What became of one object.</summary>
public sealed record ObjectChange
{
    public required ObjectChangeKind Kind { get; init; }

    /// <summary>The environment's id.</summary>
    public required string Environment { get; init; }

    /// <summary>The part of the environment that made it; empty for its Namespace.</summary>
    public required string Component { get; init; }

    /// <summary>Where it is rendered, below the environment's directory; where it was, when it is gone.</summary>
    public required string File { get; init; }

    /// <summary>The object as it is; as it was, when it is gone.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>What it was called before a rename; null otherwise.</summary>
    public ObjectId? FormerId { get; init; }

    /// <summary>The file that it was in before; null when it is the same.</summary>
    public string? FormerFile { get; init; }

    /// <summary>The gravest of its fields' classes and its own.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>Why it is of that class: every reason that there is.</summary>
    public required string Reason { get; init; }

    /// <summary>The gravest first.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }
}
