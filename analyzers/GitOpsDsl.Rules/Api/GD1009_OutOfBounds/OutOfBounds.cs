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
            NodeKind.Integer or NodeKind.Float => $"{node} is out of bounds: {field.Name} must be {Between(field.Minimum, field.Maximum)}",
            NodeKind.String when node.IsZero => $"{field.Name} must not be empty: leave it out or give it a value",
            NodeKind.String when field.MinLength is not null || field.MaxLength is not null =>
                $"{field.Name} has {node.Text!.Length} characters, and must have {Between(Text(field.MinLength), Text(field.MaxLength))}",
            NodeKind.String => $"{node} does not match {field.Pattern}, as {field.Name} must",
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

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
