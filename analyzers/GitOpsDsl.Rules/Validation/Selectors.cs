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
            if (label.Text is { } value && !actual.IsUnknown && (actual.IsAbsent ? !actual.IsUnknown : actual.Text is { } text && text != value))
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
            "In" => actual.IsAbsent || (!values.IsPartial && !IsAmong(actual, values)),
            "NotIn" => !actual.IsAbsent && IsAmong(actual, values),
            "Exists" => actual.IsAbsent,
            "DoesNotExist" => !actual.IsAbsent,
            _ => false,
        };
    }

    private static bool IsAmong(Node actual, Node values)
    {
        foreach (var value in values.Items)
        {
            if (value.Text == actual.Text)
            {
                return true;
            }
        }

        return false;
    }
}
