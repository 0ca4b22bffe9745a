namespace GitOpsDsl.Rules;

/// <summary>How a rule says that a selector selects no pod, and which term of it is to blame.</summary>
internal static class UnmatchedSelector
{
    /// <summary>No pod that the environment knows, or may not know, is selected. An empty selector is for pods to come.</summary>
    public static bool IsSure(RuleEnvironment environment, string @namespace, LabelSelector selector) =>
        !selector.IsEmpty && Workloads.Of(environment).SelectsNone(@namespace, selector)
        && !OperatorResources.Of(environment).MayMakePods(@namespace, selector);

    /// <param name="effect">What happens when it runs: "the Service has no endpoints".</param>
    public static void Report(RuleContext context, RuleEnvironment environment, string @namespace, LabelSelector selector, string effect)
    {
        var workloads = Workloads.Of(environment);
        var place = @namespace.Length == 0 ? "this environment" : $"namespace \"{@namespace}\"";
        var all = workloads.In(@namespace);
        if (all.Count == 0)
        {
            context.Report(selector.Node, $"there is no workload in {place} whose pods could be selected: {effect}");
            return;
        }

        foreach (var label in selector.Labels.Entries)
        {
            if (!HasAny(all, label))
            {
                var near = NearestName.Of(label.Text!, all, workload => workload.TemplateLabels[label.Name].Text ?? "");
                context.Report(label, $"no pod in {place} has the label {label.Name}={label.Text}: {effect}; {Hint(all, label.Name, near)}");
                return;
            }
        }

        foreach (var expression in selector.Expressions.Items)
        {
            if (!MatchesAny(all, expression))
            {
                context.Report(expression, $"no pod in {place} meets this requirement on the label {expression["key"].Text}: {effect}");
                return;
            }
        }

        context.Report(selector.Node, $"no pod in {place} has all of these labels at once: {effect}");
    }

    private static string Hint(IReadOnlyList<Workload> all, string key, string? near)
    {
        var nearKey = near is null ? NearestName.Of(key, Keys(all), static key => key) : null;
        return near is not null ? $"did you mean {near}?"
            : nearKey is not null && nearKey != key ? $"did you mean the label {nearKey}?"
            : "give the pods of a workload that label, or select one that they have";
    }

    private static List<string> Keys(IReadOnlyList<Workload> all)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var workload in all)
        {
            foreach (var label in workload.TemplateLabels.Entries)
            {
                keys.Add(label.Name);
            }
        }

        return [.. keys];
    }

    private static bool HasAny(IReadOnlyList<Workload> all, Node label)
    {
        foreach (var workload in all)
        {
            if (label.Text is not { } value || workload.PodLabels.Has(label.Name, value) != Certainty.No)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesAny(IReadOnlyList<Workload> all, Node expression)
    {
        foreach (var workload in all)
        {
            if (LabelSelector.Matches(expression, workload.PodLabels) != Certainty.No)
            {
                return true;
            }
        }

        return false;
    }
}
