namespace GitOpsDsl.Rules;

/// <summary>A number, a length or a text outside the bounds that the API server or a custom resource's schema sets.</summary>
internal sealed class OutOfBounds() : ApiRule("GD1009", "Value out of bounds")
{
    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.OutOfBounds, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var field = fault.Field!;
        var node = fault.Node;
        var message = node.Kind switch
        {
            NodeKind.Integer or NodeKind.Float =>
                $"{node} is out of bounds: {field.Name} must be {Between(Bound(field.Minimum, field.ExclusiveMinimum), Bound(field.Maximum, field.ExclusiveMaximum))}",
            NodeKind.String when node.IsZero => $"{field.Name} must not be empty: leave it out or give it a value",
            NodeKind.String when !ValueBounds.Matches(node.Text!, field.Pattern) => $"{node} does not match {field.Pattern}, as {field.Name} must",
            NodeKind.String when field.Type.Item is not null =>
                $"an item of {field.Name} has {node.Text!.Length} characters, and must have {Between(Text(field.ItemMinLength), Text(field.ItemMaxLength))}",
            NodeKind.String => $"{field.Name} has {node.Text!.Length} characters, and must have {Between(Text(field.MinLength), Text(field.MaxLength))}",
            _ => $"{field.Name} has {node.Count} entries, and must have {Between(Text(field.MinLength), Text(field.MaxLength))}",
        };
        context.Report(node, message);
    }

    private static string Between(string? least, string? most) => (least, most) switch
    {
        (null, _) => $"at most {most}",
        (_, null) => $"at least {least}",
        _ => $"between {least} and {most}",
    };

    private static string? Bound(string? number, bool isExclusive) => isExclusive ? number + " (not itself)" : number;

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
