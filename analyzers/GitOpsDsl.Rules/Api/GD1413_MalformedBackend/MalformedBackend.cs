namespace GitOpsDsl.Rules;

/// <summary>What an Ingress leads to that is no Service (<c>validateIngressTypedLocalObjectReference</c>).</summary>
internal sealed class MalformedBackend() : ApiRule("GD1413", "Malformed backend of an Ingress")
{
    private static readonly string[] Segments = ["kind", "name"];

    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.networking.v1.IngressBackend", "resource", Check);

    private static void Check(Node resource, RuleContext context)
    {
        if (resource["apiGroup"] is { Text: "" } group)
        {
            context.Report(group, "apiGroup must not be empty: leave it out for the core group");
        }

        foreach (var field in Segments)
        {
            if (resource[field] is { Text: { Length: > 0 } text } node && !PathSyntax.IsSegment(text))
            {
                context.Report(node, $"\"{text}\" can't stand in a URL: a {field} is not '.' or '..' and has no '/' and no '%'");
            }
        }
    }
}
