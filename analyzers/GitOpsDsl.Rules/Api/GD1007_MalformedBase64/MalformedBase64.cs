using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Text that the API server can't decode to bytes (Go's <c>base64.StdEncoding</c>, which skips line ends).</summary>
internal sealed class MalformedBase64() : ApiRule("GD1007", "Malformed base64")
{
    public override void Subscribe(RuleSubscriptions on) => on.Value(ValueKind.Bytes, Check);

    private static void Check(Node node, RuleContext context)
    {
        if (node.Text is { } text && !Base64Text.IsValid(text))
        {
            var way = context.Kind?.Kind == "Secret" ? "; put plain text under stringData" : "";
            context.Report(node, $"this is not base64: letters, digits, + and /, filled with = to a multiple of four{way}");
        }
    }
}
