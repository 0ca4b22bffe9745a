namespace GitOpsDsl.Rules;

/// <summary>Label selectors against labels, as the API server evaluates them.</summary>
internal static class Selectors
{
    /// <summary>The first label or expression that the labels surely don't match; missing when there is none.</summary>
    public static Node FirstUnmatched(Node selector, Node labels)
    {
        if (FirstUnmatchedLabel(selector["matchLabels"], labels) is { Exists: true } label)
        {
            return label;
        }

        foreach (var requirement in selector["matchExpressions"].Items)
        {
            if (requirement["key"].Text is { } key && IsUnmatched(requirement, labels[key]))
            {
                return requirement;
            }
        }

        return default;
    }

    /// <summary>The same of a plain map of labels.</summary>
    public static Node FirstUnmatchedLabel(Node wanted, Node labels)
    {
        foreach (var label in wanted.Entries)
        {
            var actual = labels[label.Name];
            if (!label.IsUnknown && !actual.IsUnknown && (actual.Kind == NodeKind.Missing || Value(actual) != Value(label)))
            {
                return label;
            }
        }

        return default;
    }

    private static bool IsUnmatched(Node requirement, Node actual)
    {
        if (actual.IsUnknown)
        {
            return false;
        }

        var values = requirement["values"];
        return requirement["operator"].Text switch
        {
            "In" => actual.Kind == NodeKind.Missing || (!values.IsPartial && !IsAmong(actual, values)),
            "NotIn" => actual.Kind != NodeKind.Missing && IsAmong(actual, values),
            "Exists" => actual.Kind == NodeKind.Missing,
            "DoesNotExist" => actual.Kind != NodeKind.Missing,
            _ => false,
        };
    }

    private static bool IsAmong(Node actual, Node values)
    {
        foreach (var value in values.Items)
        {
            if (Value(value) == Value(actual))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label that is null is decoded to an empty text.</summary>
    private static string Value(Node label) => label.Text ?? "";
}
