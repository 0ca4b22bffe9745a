namespace GitOpsDsl.Rules;

/// <summary>Lists whose items must differ in one field.</summary>
internal static class Duplicates
{
    /// <summary>Reports each item whose field has the text that an earlier one has.</summary>
    /// <param name="what">What an item is called: "container".</param>
    /// <param name="others">A list whose items count as earlier ones; or nothing.</param>
    public static void Report(Node list, string field, RuleContext context, string what, Node others)
    {
        foreach (var item in list.Items)
        {
            if (item[field] is { IsString: true, IsZero: false } value && First(list, others, field, value) is var first && first != value)
            {
                context.Report(value, $"{value} is the {field} of another {what} already: give each {what} a {field} of its own", first);
            }
        }
    }

    private static Node First(Node list, Node others, string field, Node value)
    {
        foreach (var other in others.Items)
        {
            if (other[field].Text == value.Text)
            {
                return other[field];
            }
        }

        foreach (var item in list.Items)
        {
            if (item[field].Text == value.Text)
            {
                return item[field];
            }
        }

        return value;
    }
}
