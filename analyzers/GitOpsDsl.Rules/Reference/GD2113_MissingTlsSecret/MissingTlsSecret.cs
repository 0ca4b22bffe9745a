namespace GitOpsDsl.Rules;

/// <summary>An Ingress whose certificate is in a Secret that nothing known makes.</summary>
internal sealed class MissingTlsSecret() : ReferenceRule("GD2113", "TLS Secret that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            foreach (var tls in ingress.Spec["tls"].Items)
            {
                if (ingress.IsIdentified && known.Find("", "Secret", ingress.Namespace, tls["secretName"]).IsMissing)
                {
                    MissingObject.Report(
                        context, environment, "", "Secret", ingress.Namespace, tls["secretName"], "clients get the controller's default certificate");
                }
            }
        }
    }
}
