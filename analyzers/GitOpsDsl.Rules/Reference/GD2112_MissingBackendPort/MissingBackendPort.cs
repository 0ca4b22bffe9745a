namespace GitOpsDsl.Rules;

/// <summary>An Ingress that sends requests to a port that the Service does not have.</summary>
internal sealed class MissingBackendPort() : ReferenceRule("GD2112", "Ingress to a port that the Service does not have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var backend in IngressBackend.In(environment))
        {
            if (known.Find("", "Service", backend.Ingress.Namespace, backend.Service["name"]).Object is { Id.Kind: "Service" } service)
            {
                var port = backend.Service["port"];
                Check(port["name"], "name", service, context);
                Check(port["number"], "port", service, context);
            }
        }
    }

    private static void Check(Node wanted, string field, EnvironmentObject service, RuleContext context)
    {
        var ports = service.Spec["ports"];
        if (wanted.IsZero || wanted.IsUnknown || ports.IsPartial)
        {
            return;
        }

        foreach (var port in ports.Items)
        {
            var value = port[field];
            if (value.IsUnknown || (value.Exists && value.Text == wanted.Text && value.Integer == wanted.Integer))
            {
                return;
            }
        }

        context.Report(
            wanted, $"Service \"{service.Name}\" has no port {wanted}: the controller answers 503; {Hint(wanted, ports)}", ports.Exists ? ports : service.Root);
    }

    private static string Hint(Node wanted, Node ports)
    {
        var known = new List<string>();
        foreach (var port in ports.Items)
        {
            known.Add(port["name"].Text is { } name ? $"{name} ({port["port"]})" : port["port"].ToString());
        }

        return known.Count == 0 ? "add the port to it" : $"it has {string.Join(", ", known)}";
    }
}
