using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A quantity that the API server can't parse (<c>resource.ParseQuantity</c> in apimachinery).</summary>
internal sealed class MalformedQuantity() : ApiRule("GD1006", "Malformed quantity")
{
    public override void Subscribe(RuleSubscriptions on) => on.Value(ValueKind.Quantity, Check);

    private static void Check(Node node, RuleContext context)
    {
        if (node.Text is { } text && !Quantity.TryParse(text, out _))
        {
            context.Report(node, $"\"{text}\" is not a quantity: write a number with one of the suffixes m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or none, such as 250m or 64Mi");
        }
    }
}
