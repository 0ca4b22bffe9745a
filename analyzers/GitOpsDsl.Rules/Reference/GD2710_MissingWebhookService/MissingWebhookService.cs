namespace GitOpsDsl.Rules;

/// <summary>A webhook, an aggregated API or a conversion that asks a Service that is not there.</summary>
internal sealed class MissingWebhookService() : ReferenceRule("GD2710", "Webhook of a Service that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var webhook in AdmissionWebhook.In(environment))
        {
            Check(environment, webhook.Service, webhook.FailsClosed ? "what it guards is refused" : "nobody answers it", context);
        }

        foreach (var definition in environment.OfKind(Definitions.Group, Definitions.Kind))
        {
            Check(
                environment,
                definition.Spec["conversion"]["webhook"]["clientConfig"]["service"],
                "its resources can't be read in other versions",
                context);
        }

        foreach (var api in environment.OfKind("apiregistration.k8s.io", "APIService"))
        {
            Check(environment, api.Spec["service"], "the API is unavailable, and namespaces can't be deleted", context);
        }
    }

    private static void Check(RuleEnvironment environment, Node service, string effect, RuleContext context)
    {
        if (service["namespace"].Text is { } @namespace
            && KnownObjects.Of(environment).Find("", "Service", @namespace, service["name"]).IsMissing)
        {
            MissingObject.Report(context, environment, "", "Service", @namespace, service["name"], effect);
        }
    }
}
