namespace GitOpsDsl.Rules;

/// <summary>An entry of the annotation about outside objects that can't be read, and so says nothing.</summary>
internal sealed class UnreadableOutside() : ReferenceRule("GD2711", "Annotation about outside objects that can't be read")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var entry in OutsideAnnotations.Of(environment).Unreadable)
        {
            context.Report(
                entry.Annotation,
                $"\"{entry.Text}\" is not of the form \"Kind name\" or \"Kind namespace/name\": it says nothing; write it so, with commas between several");
        }
    }
}
