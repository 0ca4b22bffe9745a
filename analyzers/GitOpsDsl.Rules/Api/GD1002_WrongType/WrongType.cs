using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A value that the API server's decoder can't take for its field: the object is refused before anything looks at it.</summary>
internal sealed class WrongType() : ApiRule("GD1002", "Value of the wrong type")
{
    public override void Subscribe(RuleSubscriptions on) => on.Fault(SchemaFaultKind.WrongType, Check);

    private static void Check(SchemaFault fault, RuleContext context)
    {
        var node = fault.Node;
        var expected = fault.Expected!;
        context.Report(node, $"{fault.Field!.Name} takes {Noun(expected)}, and {node} is {Kind(node)}{Hint(node, expected)}");
    }

    private static string Noun(TypeRef type) => type.Kind switch
    {
        ValueKind.Int32 => "a whole number between -2147483648 and 2147483647",
        ValueKind.Int64 => "a whole number",
        ValueKind.Number => "a number",
        ValueKind.Boolean => "true or false",
        ValueKind.Bytes => "base64 text",
        ValueKind.Time => "a time",
        ValueKind.Quantity => "a quantity",
        ValueKind.IntOrString => "a whole number or a text",
        ValueKind.List => "a list",
        ValueKind.Object => "a map with the fields of " + type.Name!.Substring(type.Name.LastIndexOf('.') + 1),
        ValueKind.Map => "a map",
        _ => "a text",
    };

    private static string Kind(Node node) => node.Kind switch
    {
        NodeKind.Map or NodeKind.List => "none",
        NodeKind.String => "a text",
        NodeKind.Boolean => "a truth value",
        _ => "a number",
    };

    private static string Hint(Node node, TypeRef expected) => (node.Kind, expected.Kind) switch
    {
        (NodeKind.Integer or NodeKind.Float or NodeKind.Boolean, ValueKind.String) => $": write it in quotes, \"{node}\"",
        (NodeKind.String, ValueKind.Int32 or ValueKind.Int64 or ValueKind.Number) => ": write the number without quotes",
        (NodeKind.String, ValueKind.Boolean) => ": write true or false without quotes",
        (NodeKind.Map or NodeKind.String, ValueKind.List) => ": write it as an item of a list",
        _ => "",
    };
}
