namespace GitOpsDsl.Rules;

/// <summary>An Ingress whose certificate is in a Secret that is not for certificates.</summary>
internal sealed class TlsSecretOfWrongType() : ReferenceRule("GD2114", "TLS Secret of another type", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            foreach (var tls in ingress.Spec["tls"].Items)
            {
                var name = tls["secretName"];
                if (known.Find("", "Secret", ingress.Namespace, name).Object is { } secret
                    && ConfigContent.TypeOf(secret) is { } type and not "kubernetes.io/tls")
                {
                    context.Report(
                        name,
                        $"{secret.Id.Kind} {name} is of the type {type}: controllers may ignore it and serve their default certificate; make its type kubernetes.io/tls",
                        secret.Root["type"].Exists ? secret.Root["type"] : secret.Metadata["name"]);
                }
            }
        }
    }
}
