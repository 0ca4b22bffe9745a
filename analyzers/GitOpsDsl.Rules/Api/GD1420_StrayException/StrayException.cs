namespace GitOpsDsl.Rules;

/// <summary>What is excepted from a range of addresses must be a part of it (<c>ValidateIPBlock</c>).</summary>
internal sealed class StrayException() : ApiRule("GD1420", "Exception outside its range")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.networking.v1.IPBlock", Check);

    private static void Check(Node block, RuleContext context)
    {
        var range = block["cidr"];
        foreach (var except in block["except"].Items)
        {
            if (range.Text is { } whole && CidrRange.Parse(whole) is { } outer && except.Text is { } part && CidrRange.Parse(part) is { } inner && !outer.ContainsStrictly(inner))
            {
                context.Report(except, $"{part} is not a part of {whole}: an exception must be smaller than the range and lie in it", range);
            }
        }
    }
}
