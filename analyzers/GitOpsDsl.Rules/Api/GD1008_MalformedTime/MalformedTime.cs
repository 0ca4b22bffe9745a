using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>A time that is not RFC 3339 with a zone (<c>metav1.Time</c>).</summary>
internal sealed class MalformedTime() : ApiRule("GD1008", "Malformed time")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Value(ValueKind.Time, Check);
        on.Value(ValueKind.MicroTime, Check);
    }

    private static void Check(Node node, RuleContext context)
    {
        if (node.Text is { } text && !TimeText.IsValid(text))
        {
            context.Report(node, $"{node} is not a time: write it as RFC 3339 does, such as 2026-01-31T08:00:00Z");
        }
    }
}
