namespace GitOpsDsl.Rules;

/// <summary>The old annotation and the field must say the same class (<c>ValidateIngressCreate</c>); parameters of a class have a namespace exactly when they are in one.</summary>
internal sealed class ConflictingIngressClass() : ApiRule("GD1412", "Two classes for one Ingress")
{
    private const string Annotation = "kubernetes.io/ingress.class";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.networking.v1.Ingress", Ingress);
        on.Type("io.k8s.api.networking.v1.IngressClassParametersReference", Parameters);
    }

    private static void Ingress(Node ingress, RuleContext context)
    {
        var annotation = ingress["metadata"]["annotations"][Annotation];
        var field = ingress["spec"]["ingressClassName"];
        if (annotation.Text is { } old && field.Text is { } current && old != current)
        {
            context.Report(annotation, $"the annotation says class \"{old}\" and ingressClassName says \"{current}\": take the annotation out", field);
        }
    }

    private static void Parameters(Node reference, RuleContext context)
    {
        var ns = reference["namespace"];
        switch (reference["scope"].Text)
        {
            case "Namespace" when ns.IsAbsent:
                context.ReportMissing(reference, "namespace", "scope Namespace means parameters in a namespace: say which");
                break;
            case "Cluster" when ns.Exists:
                context.ReportKey(ns, "parameters with scope Cluster are in no namespace: take it out", reference["scope"]);
                break;
        }
    }
}
