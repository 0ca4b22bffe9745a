using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A quantity that the API server can't parse (<c>resource.ParseQuantity</c> in apimachinery).</summary>
internal sealed class MalformedQuantity() : ApiRule("GD1006", "Malformed quantity")
{
    public override void Subscribe(RuleSubscriptions on) => on.Value(ValueKind.Quantity, Check);

    private static void Check(Node node, RuleContext context)
    {
        if (node.Text is { } text && !Quantity.Is(text))
        {
            context.Report(
                node,
                $"\"{text}\" is not a quantity: write a number with one of the suffixes m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or "
                + "none, such as 250m or 64Mi",
                suggestion: Meant(text));
        }
    }

    /// <summary>Without spaces and the B of bytes, and with the suffix in its own case; null when that is no quantity either.</summary>
    private static string? Meant(string text)
    {
        var bare = text.Replace(" ", "").TrimEnd('b', 'B');
        var number = bare.TrimEnd('k', 'K', 'm', 'M', 'g', 'G', 't', 'T', 'i', 'I');
        var meant = number + bare.Substring(number.Length).ToUpperInvariant().Replace('I', 'i');
        return Quantity.Is(meant) ? meant : null;
    }
}
