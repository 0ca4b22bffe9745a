using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What is known of the place where a walk stands, from the fields above it.</summary>
/// <param name="Immutable">The field above, or this, that the server refuses to change; null when it may change.</param>
/// <param name="InTemplate">In a template, whose fields are free whatever the object that it becomes allows.</param>
/// <param name="InPods">In a pod template, which is compared as it stands: another order is another template.</param>
/// <param name="IsSecret">In the content of a Secret.</param>
internal readonly record struct DiffScope(string? Immutable, bool InTemplate, bool InPods, bool IsSecret)
{
    /// <summary>Whether the order of keyed items counts here.</summary>
    public bool OrderCounts => InPods || Immutable is not null;

    /// <summary>One field further down.</summary>
    public DiffScope Into(FieldFacts field)
    {
        var type = field.Type.Element.Name;
        return this with
        {
            Immutable = Immutable ?? (field.Immutable && !InTemplate ? field.Name : null),
            InTemplate = InTemplate || (type is not null && type.EndsWith("Template", StringComparison.Ordinal)) || IsTemplateSpec(type),
            InPods = InPods || (type is not null && type.EndsWith(".PodTemplateSpec", StringComparison.Ordinal)),
        };
    }

    private static bool IsTemplateSpec(string? type) => type is not null && type.EndsWith("TemplateSpec", StringComparison.Ordinal);
}
