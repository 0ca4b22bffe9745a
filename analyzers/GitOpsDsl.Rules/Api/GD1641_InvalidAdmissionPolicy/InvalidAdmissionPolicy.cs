namespace GitOpsDsl.Rules;

/// <summary>
/// Policies in CEL, and how they are bound (<c>validateValidatingAdmissionPolicySpec</c> and its neighbours); the CEL in them is read by
/// <see cref="MalformedExpression"/>.
/// </summary>
internal sealed class InvalidAdmissionPolicy() : ApiRule("GD1641", "Admission policy that can't be applied")
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(Admission + "ValidatingAdmissionPolicySpec", Validating);
        on.Type(Admission + "MutatingAdmissionPolicySpec", Constraints);
        on.Type(Admission + "NamedRuleWithOperations", AdmissionRules.Check);
        on.Type(Admission + "Mutation", Mutation);
        on.Field(Admission + "ParamKind", "apiVersion", ParameterVersion);
        on.Type(Admission + "Variable", Variable);
        on.Field(Admission + "ValidatingAdmissionPolicyBindingSpec", "validationActions", Actions);
    }

    private static void Validating(Node policy, RuleContext context)
    {
        if (policy["validations"].IsZero && policy["auditAnnotations"].IsZero)
        {
            context.ReportMissing(
                policy,
                "validations",
                "the policy neither checks nor notes anything: add validations or auditAnnotations");
        }

        Constraints(policy, context);
    }

    private static void Constraints(Node policy, RuleContext context)
    {
        if (policy["matchConstraints"] is { IsMap: true } constraints && constraints["resourceRules"].IsZero)
        {
            context.ReportMissing(constraints, "resourceRules", "say for which resources the policy is: add resourceRules");
        }
    }

    private static void Mutation(Node mutation, RuleContext context)
    {
        var (own, other) = mutation["patchType"].Text switch
        {
            "ApplyConfiguration" => ("applyConfiguration", "jsonPatch"),
            "JSONPatch" => ("jsonPatch", "applyConfiguration"),
            _ => ("", ""),
        };
        if (own.Length > 0 && mutation[own].IsAbsent)
        {
            context.ReportMissing(mutation, own, $"a mutation of this patchType is written in {own}: add it");
        }

        if (own.Length > 0 && mutation[other] is { Exists: true } value)
        {
            context.ReportKey(value, $"{other} belongs to another patchType: take it out", mutation["patchType"]);
        }
    }

    private static void ParameterVersion(Node version, RuleContext context)
    {
        if (version.Text is not { Length: > 0 } text)
        {
            return;
        }

        var slash = text.IndexOf('/');
        if (!DnsName.IsLabel1035(text.Substring(slash + 1)) || (slash >= 0 && !DnsName.IsSubdomain(text.Substring(0, slash))))
        {
            context.Report(version, $"\"{text}\" is no API version: write GROUP/VERSION, such as rules.example.com/v1, or v1");
        }
    }

    private static void Variable(Node variable, RuleContext context)
    {
        if (variable["name"] is { Text: { Length: > 0 } text } name && (!Ascii.IsAll(text, "_") || Ascii.IsDigit(text[0])))
        {
            context.Report(name, $"\"{text}\" can't be the name of a variable in CEL: letters, digits and '_', no digit first");
        }
    }

    private static void Actions(Node actions, RuleContext context)
    {
        Node deny = default;
        Node warn = default;
        foreach (var action in actions.Items)
        {
            deny = action.Text == "Deny" ? action : deny;
            warn = action.Text == "Warn" ? action : warn;
        }

        if (deny.Exists && warn.Exists)
        {
            context.Report(warn, "Deny tells the user already why: take Warn out, or Deny", deny);
        }
    }
}
