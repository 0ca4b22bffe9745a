namespace GitOpsDsl.Rules;

/// <summary>Lists whose items must differ in one field.</summary>
internal static class Duplicates
{
    /// <summary>Lists that are no longer than this are compared pair by pair, which allocates nothing.</summary>
    private const int Few = 8;

    /// <summary>Reports each item whose field has the text that an earlier one has.</summary>
    /// <param name="what">What an item is called: "container".</param>
    /// <param name="others">A list whose items count as earlier ones.</param>
    /// <param name="advice">What else happens, and the way out.</param>
    public static void Report(Node list, string field, RuleContext context, string what, Node others = default, string? advice = null)
    {
        if (list.Count + others.Count < 2)
        {
            return;
        }

        var seen = list.Count + others.Count > Few ? new NodesByText() : null;
        foreach (var other in others.Items)
        {
            Enter(seen, other[field]);
        }

        foreach (var item in list.Items)
        {
            if (item[field] is { IsString: true, IsZero: false } value
                && (Enter(seen, value) ?? First(list, others, field, value)) is var first && first != value)
            {
                advice ??= $"give each {what} a {field} of its own";
                context.Report(value, $"another {what} has the {field} {value} already: {advice}", first);
            }
        }
    }

    /// <summary>Reports each item that says what an earlier one says.</summary>
    public static void ReportEqual(Node list, RuleContext context)
    {
        for (var i = 1; i < list.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (NodeEquality.AreEqual(list[i], list[earlier]))
                {
                    context.Report(list[i], $"{list[i].Text ?? "the same"} is in the list already: take one out", list[earlier]);
                    break;
                }
            }
        }
    }

    private static Node? Enter(NodesByText? seen, Node value) =>
        seen is null || value.Text is not { } text ? null : seen.TryAdd(text, value, out var first) ? value : first;

    private static Node First(Node list, Node others, string field, Node value) =>
        Find(others, field, value.Text!) is { Exists: true } other ? other : Find(list, field, value.Text!);

    private static Node Find(Node list, string field, string text)
    {
        foreach (var item in list.Items)
        {
            if (item[field].Text == text)
            {
                return item[field];
            }
        }

        return default;
    }
}
