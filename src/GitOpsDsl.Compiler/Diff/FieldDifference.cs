using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>One difference of two objects, as it was found; what it does is not known yet.</summary>
internal sealed class FieldDifference
{
    public required FieldChangeKind Kind { get; init; }

    /// <summary>As people read it: <c>spec.template.spec.containers[web].image</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Without the items of lists: <c>spec.template.spec.containers[].image</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The value; missing where there was none.</summary>
    public required Node Before { get; init; }

    public required Node After { get; init; }

    /// <summary>What the server fills in on the side that has no value; null when it is not known or nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The field that the server refuses to change: this one, or one that holds it.</summary>
    public string? Immutable { get; init; }

    /// <summary>It is the content of a Secret, never to be shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether it is the field of that schema path, or below it: also <c>spec.volumes[].hostPath</c> for <c>spec.volumes</c>.</summary>
    public bool IsUnder(string schema) => Schema.StartsWith(schema, StringComparison.Ordinal);

    /// <summary>The name of the field or key itself.</summary>
    public required string Name { get; init; }
}
