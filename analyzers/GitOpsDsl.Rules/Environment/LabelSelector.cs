namespace GitOpsDsl.Rules;

/// <summary>A label selector, or the plain map of labels that Services and ReplicationControllers have.</summary>
public readonly struct LabelSelector
{
    private LabelSelector(Node node, Node labels, Node expressions)
    {
        Node = node;
        Labels = labels;
        Expressions = expressions;
    }

    public Node Node { get; }

    /// <summary>A map: each of these labels with its value.</summary>
    public Node Labels { get; }

    /// <summary>A list of requirements; missing in a plain map.</summary>
    public Node Expressions { get; }

    /// <summary>Surely without a term. Whether such a selector takes all or none depends on who asks, and on whether it is there at all.</summary>
    public bool IsEmpty => Labels.IsZero && Expressions.IsZero;

    /// <summary>Of the type <c>LabelSelector</c>.</summary>
    public static LabelSelector Of(Node selector) => new(selector, selector["matchLabels"], selector["matchExpressions"]);

    /// <summary>Of a plain map.</summary>
    public static LabelSelector OfLabels(Node labels) => new(labels, labels, default);

    public Certainty Matches(LabelSet set)
    {
        var result = Labels.IsPartial || Expressions.IsPartial ? Certainty.Maybe : Certainty.Yes;
        foreach (var label in Labels.Entries)
        {
            result = Least(result, label.Text is { } value ? set.Has(label.Name, value) : Certainty.Maybe);
            if (result == Certainty.No)
            {
                return result;
            }
        }

        foreach (var expression in Expressions.Items)
        {
            result = Least(result, Matches(expression, set));
        }

        return result;
    }

    /// <summary>
    /// As <c>Requirement.Matches</c> in apimachinery: <c>NotIn</c> and <c>DoesNotExist</c> hold where there is no such label.
    /// </summary>
    internal static Certainty Matches(Node expression, LabelSet set)
    {
        if (expression["key"].Text is not { } key)
        {
            return Certainty.Maybe;
        }

        return expression["operator"].Text switch
        {
            "In" => IsAmong(expression["values"], key, set),
            "NotIn" => Not(IsAmong(expression["values"], key, set)),
            "Exists" => set.HasKey(key),
            "DoesNotExist" => Not(set.HasKey(key)),
            _ => Certainty.Maybe,
        };
    }

    private static Certainty IsAmong(Node values, string key, LabelSet set)
    {
        var result = values.IsPartial ? Certainty.Maybe : Certainty.No;
        foreach (var value in values.Items)
        {
            var has = value.Text is { } text ? set.Has(key, text) : Certainty.Maybe;
            result = has > result ? has : result;
        }

        return result;
    }

    private static Certainty Not(Certainty certainty) => Certainty.Yes - (int)certainty;

    private static Certainty Least(Certainty x, Certainty y) => x < y ? x : y;
}
