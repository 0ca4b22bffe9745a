namespace GitOpsDsl.Rules;

/// <summary>Policies in CEL, and how they are bound (<c>validateValidatingAdmissionPolicySpec</c> and its neighbours); not the CEL in them.</summary>
internal sealed class InvalidAdmissionPolicy() : ApiRule("GD1641", "Admission policy that can't be applied")
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(Admission + "ValidatingAdmissionPolicySpec", Validating);
        on.Type(Admission + "MutatingAdmissionPolicySpec", Constraints);
        on.Type(Admission + "Variable", Variable);
        on.Field(Admission + "ValidatingAdmissionPolicyBindingSpec", "validationActions", Actions);
    }

    private static void Validating(Node policy, RuleContext context)
    {
        if (policy["validations"].IsZero && policy["auditAnnotations"].IsZero)
        {
            context.ReportMissing(policy, "validations", "the policy neither checks nor notes anything: add validations or auditAnnotations");
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
