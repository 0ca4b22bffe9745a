namespace GitOpsDsl.Rules;

/// <summary>A pod or a ServiceAccount that names a Secret to pull images with, which nothing known makes.</summary>
internal sealed class MissingPullSecret() : ReferenceRule("GD2207", "Image pull Secret that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var secret in PullSecrets.In(environment))
        {
            if (known.Find("", "Secret", secret.From.Namespace, secret.Name).IsMissing)
            {
                MissingObject.Report(
                    context, environment, "", "Secret", secret.From.Namespace, secret.Name, "images of a private registry can't be pulled (ImagePullBackOff)");
            }
        }
    }
}
