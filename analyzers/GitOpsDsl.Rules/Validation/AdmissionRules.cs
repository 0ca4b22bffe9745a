namespace GitOpsDsl.Rules;

/// <summary>For which requests a webhook or a policy is called (<c>validateRuleWithOperations</c>).</summary>
internal static class AdmissionRules
{
    private static readonly string[] Needed = ["apiGroups", "apiVersions", "operations", "resources"];

    public static void Check(Node rule, RuleContext context)
    {
        foreach (var field in Needed)
        {
            var values = rule[field];
            if (values.IsZero && (rule.IsMap || rule.Kind == NodeKind.Null))
            {
                context.ReportMissing(rule, field, $"a rule says for which requests it is: add {field}");
            }
            else if (values.Count > 1 && field != "resources" && Has(values, "*"))
            {
                context.Report(values, $"* means all {field} and stands alone: take the others out");
            }
        }

        NotEmpty(rule["apiVersions"], "an empty text is no version: write one such as v1", context);
        NotEmpty(rule["resources"], "an empty text is no resource: write its plural, such as pods", context);
        Resources(rule["resources"], context);
        Duplicates.ReportEqual(rule["resourceNames"], context);
    }

    public static bool Has(Node list, string text)
    {
        foreach (var item in list.Items)
        {
            if (item.Text == text || item.IsUnknown)
            {
                return true;
            }
        }

        return false;
    }

    private static void NotEmpty(Node texts, string message, RuleContext context)
    {
        foreach (var text in texts.Items)
        {
            if (text.IsZero)
            {
                context.Report(text, message);
            }
        }
    }

    private static void Resources(Node resources, RuleContext context)
    {
        Node all = default, plain = default;
        foreach (var resource in resources.Items)
        {
            all = resource.Text == "*" ? resource : all;
            plain = resource.Text is { Length: > 0 } text and not "*" && text.IndexOf('/') < 0 ? resource : plain;
            if (resource.Text == "*/*" && resources.Count > 1)
            {
                context.Report(resource, "*/* means all resources and what is below them, and stands alone: take the others out");
            }
        }

        if (all.Exists && plain.Exists)
        {
            context.Report(plain, "* means all resources already: take the others out", all);
        }
    }
}
