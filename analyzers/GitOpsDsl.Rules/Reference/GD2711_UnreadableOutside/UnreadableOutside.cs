namespace GitOpsDsl.Rules;

/// <summary>An entry of the annotation about outside objects that can't be read, and so says nothing.</summary>
internal sealed class UnreadableOutside() : ReferenceRule("GD2711", "Annotation about outside objects that can't be read")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var item in environment.Objects)
        {
            foreach (var entry in OutsideAnnotation.EntriesOf(item))
            {
                if (OutsideAnnotation.TryParse(entry, item) is null)
                {
                    context.Report(
                        item.Metadata["annotations"][OutsideObject.Annotation],
                        $"\"{entry.Trim()}\" is not of the form \"Kind name\" or \"Kind namespace/name\": it says nothing; write it so, with commas between several");
                }
            }
        }
    }
}
