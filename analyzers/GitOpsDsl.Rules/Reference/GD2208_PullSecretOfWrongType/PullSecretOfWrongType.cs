namespace GitOpsDsl.Rules;

/// <summary>An image pull Secret of a type that the kubelet does not read (<c>MakeDockerKeyring</c>).</summary>
internal sealed class PullSecretOfWrongType() : ReferenceRule("GD2208", "Image pull Secret of another type")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var named in PullSecrets.In(environment))
        {
            if (known.Find("", "Secret", named.From.Namespace, named.Name).Object is { } secret
                && ConfigContent.TypeOf(secret) is { } type and not ("kubernetes.io/dockerconfigjson" or "kubernetes.io/dockercfg"))
            {
                context.Report(
                    named.Name,
                    $"{secret.Id.Kind} {named.Name} is of the type {type}, which the kubelet does not read: the image can't be pulled; make its type kubernetes.io/dockerconfigjson",
                    secret.Metadata["name"]);
            }
        }
    }
}
