namespace GitOpsDsl.Rules;

/// <summary>A form that facts ask of a text (<c>format=dns-label</c>).</summary>
/// <param name="name">As the facts spell it.</param>
/// <param name="isValid">Called with an empty text only where it is an item of a list.</param>
/// <param name="noun">"a DNS label".</param>
/// <param name="explanation">What that is, for someone who has to correct it.</param>
internal sealed class TextForm(string name, Func<string, bool> isValid, string noun, string explanation)
{
    public string Name { get; } = name;

    public string Noun { get; } = noun;

    public string Explanation { get; } = explanation;

    public bool IsValid(string text) => isValid(text);

    /// <summary>Subscribes a rule to every field of these forms.</summary>
    public static void Subscribe(RuleSubscriptions on, IReadOnlyList<TextForm> forms)
    {
        foreach (var form in forms)
        {
            on.Format(form.Name, form.Check);
        }
    }

    private void Check(Node node, RuleContext context)
    {
        var text = node.Kind == NodeKind.Null ? "" : node.Text;
        if (text is not null && !isValid(text))
        {
            var shown = text.Length > 80 ? text.Substring(0, 77) + "..." : text;
            context.Report(node, $"\"{shown}\" is not {Noun}: {Explanation}{NameSuggestion.Of(text, isValid)}", suggestion: NameSuggestion.For(text, isValid));
        }
    }
}
