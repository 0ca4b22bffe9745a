namespace GitOpsDsl.Rules;

/// <summary>A webhook that must be asked before its own pods can start: when all of them are gone, none comes back.</summary>
internal sealed class WebhookGuardsItself() : ReferenceRule("GD2709", "Webhook that its own pods need to start")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var webhook in AdmissionWebhook.In(environment))
        {
            if (webhook.FailsClosed && webhook.Service["namespace"].Text is { } @namespace && webhook.Service["name"].Text is { } name
                && environment.Find("", "Service", @namespace, name) is { } service
                && PodsOf(environment, webhook, service) is { } workload)
            {
                context.Report(
                    webhook.Node["name"],
                    $"this webhook has to allow the pods of {workload}, which answer it: when all of them are gone none can start again; leave out namespace \"{@namespace}\" by namespaceSelector, or set failurePolicy to Ignore",
                    service.Metadata["name"]);
            }
        }
    }

    /// <summary>A workload behind the Service whose pods the webhook covers; null when there is none.</summary>
    private static Workload? PodsOf(RuleEnvironment environment, AdmissionWebhook webhook, EnvironmentObject service)
    {
        var selector = service.Spec["selector"];
        var space = environment.Find("", "Namespace", "", service.Namespace);
        foreach (var pods in Workloads.Of(environment).Select(service.Namespace, LabelSelector.OfLabels(selector)))
        {
            if (!selector.IsZero && pods.IsCertain && webhook.SurelyCovers(pods.Workload, space))
            {
                return pods.Workload;
            }
        }

        return null;
    }
}
