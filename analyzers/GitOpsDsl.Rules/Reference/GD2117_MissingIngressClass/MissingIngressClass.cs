namespace GitOpsDsl.Rules;

/// <summary>An Ingress of a class that is not among those that the environment lists.</summary>
internal sealed class MissingIngressClass() : ReferenceRule("GD2117", "Ingress class that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            var name = ingress.Spec["ingressClassName"];
            if (known.FindClusterWide("networking.k8s.io", "IngressClass", name).IsMissing)
            {
                MissingObject.ReportClusterWide(context, environment, "networking.k8s.io", "IngressClass", name, "no controller serves this Ingress");
            }
        }
    }
}
