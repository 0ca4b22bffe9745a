namespace GitOpsDsl.Compiler.Diff;

/// <summary>One field that changed, or one item of a list that came or went.</summary>
/// <param name="Kind">How.</param>
/// <param name="Path">As people read it, list items by their keys: <c>spec.template.spec.containers[web].image</c>.</param>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none.</param>
/// <param name="Class">What it does.</param>
/// <param name="Reason">Why it is of that class.</param>
/// <param name="Cause">The object whose change it follows from: <c>ConfigMap web</c>; null when it stands for itself.</param>
public sealed record FieldChange(FieldChangeKind Kind, string Path, ShownValue? Before, ShownValue? After, ChangeClass Class, string Reason, string? Cause)
{
    /// <summary>For texts of several lines: what differs, as lines that begin with <c>+</c>, <c>-</c> or a space; null for anything else.</summary>
    public IReadOnlyList<string>? Lines
        => Kind == FieldChangeKind.Changed && (Before?.Lines ?? After?.Lines) is not null && Before is not null && After is not null
            ? LineDiff.Of(Before.Lines ?? [Before.ToString()], After.Lines ?? [After.ToString()])
            : null;
}
