namespace GitOpsDsl.Rules;

/// <summary>What a name may look like depends on the kind (<see cref="ObjectNames"/>).</summary>
internal sealed class MalformedObjectName() : ApiRule("GD1031", "Malformed object name")
{
    public override void Subscribe(RuleSubscriptions on) => on.Object(Check);

    private static void Check(Node root, RuleContext context)
    {
        var kind = context.Kind;
        var form = ObjectNames.FormOf(kind);
        var metadata = root["metadata"];
        if (metadata["name"] is { IsZero: false, Text: { } name } node)
        {
            if (!form.IsValid(name))
            {
                context.Report(
                    node,
                    $"\"{name}\" is not {form.Noun}, as the name of a {root["kind"].Text} must be: "
                    + $"{form.Explanation}{NameSuggestion.Of(name, form.IsValid)}",
                    suggestion: NameSuggestion.For(name, form.IsValid));
            }
            else if (ObjectNames.LongestOf(kind) is var longest && name.Length > longest)
            {
                context.Report(
                    node,
                    $"the name of a {root["kind"].Text} has at most {longest} characters, and \"{name}\" has {name.Length}");
            }
        }
        else if (metadata["generateName"] is { IsZero: false, Text: { } prefix } generated && !form.IsValid(prefix.TrimEnd('-') + "-x"))
        {
            context.Report(
                generated,
                $"\"{prefix}\" can't start {form.Noun}, as the name of a {root["kind"].Text} must be: {form.Explanation}");
        }
    }
}
