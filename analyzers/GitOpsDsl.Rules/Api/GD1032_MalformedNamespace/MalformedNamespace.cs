namespace GitOpsDsl.Rules;

/// <summary>A namespace that can't be the name of one. On an object of the whole cluster the server ignores it.</summary>
internal sealed class MalformedNamespace() : ApiRule("GD1032", "Malformed namespace")
{
    public override void Subscribe(RuleSubscriptions on) => on.Object(Check);

    private static void Check(Node root, RuleContext context)
    {
        if (context.Kind is { Namespaced: false })
        {
            return;
        }

        if (root["metadata"]["namespace"] is { IsZero: false, Text: { } text } node && !DnsName.IsLabel(text))
        {
            context.Report(
                node,
                $"\"{text}\" can't be a namespace: lower-case letters, digits and '-', a letter or digit first and last, at most "
                + $"63{NameSuggestion.Of(text, DnsName.IsLabel)}",
                suggestion: NameSuggestion.For(text, DnsName.IsLabel));
        }
    }
}
