namespace GitOpsDsl.Rules;

/// <summary>A Service that sends traffic to pods.</summary>
internal sealed class SelectingService
{
    private SelectingService(EnvironmentObject item, LabelSelector selector)
    {
        Object = item;
        Selector = selector;
    }

    public EnvironmentObject Object { get; }

    public LabelSelector Selector { get; }

    public bool IsHeadless => Object.Spec["clusterIP"].Text == "None";

    /// <summary>Those with a selector, in a known namespace; not those of type ExternalName, whose selector counts nothing.</summary>
    public static IReadOnlyList<SelectingService> In(RuleEnvironment environment) => environment.Index(Find);

    private static List<SelectingService> Find(RuleEnvironment environment)
    {
        var found = new List<SelectingService>();
        foreach (var item in environment.OfKind("", "Service"))
        {
            var type = item.Spec["type"];
            var selector = LabelSelector.OfLabels(item.Spec["selector"]);
            if (item.IsIdentified && selector.Labels.IsMap && !selector.IsEmpty && !type.IsUnknown && type.Text != "ExternalName")
            {
                found.Add(new SelectingService(item, selector));
            }
        }

        return found;
    }
}
