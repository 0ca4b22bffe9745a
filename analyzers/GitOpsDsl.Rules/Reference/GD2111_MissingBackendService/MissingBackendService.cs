namespace GitOpsDsl.Rules;

/// <summary>An Ingress that sends requests to a Service that is not in its namespace.</summary>
internal sealed class MissingBackendService() : ReferenceRule("GD2111", "Ingress to a Service that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var backend in IngressBackend.In(environment))
        {
            var (name, @namespace) = (backend.Service["name"], backend.Ingress.Namespace);
            if (known.Find("", "Service", @namespace, name).IsMissing)
            {
                MissingObject.Report(context, environment, "", "Service", @namespace, name, "the controller answers 503");
            }
        }
    }
}
