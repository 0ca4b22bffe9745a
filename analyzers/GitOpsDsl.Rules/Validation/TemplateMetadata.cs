namespace GitOpsDsl.Rules;

/// <summary>Metadata of what is made from a template: its owner gives it everything but labels and annotations (<c>ValidateTemplateObjectMeta</c>).</summary>
internal static class TemplateMetadata
{
    public static void Check(Node metadata, RuleContext context)
    {
        foreach (var field in metadata.Entries)
        {
            if (field is { Name: not ("labels" or "annotations"), IsZero: false, IsUnknown: false })
            {
                context.ReportKey(field, $"what is made from this template has labels and annotations of its own, and no {field.Name}: take it out");
            }
        }
    }
}
