namespace GitOpsDsl.Rules;

/// <summary>
/// The environment variables that the kubelet injects for each Service of a pod's namespace: <c>FOO_PORT=tcp://10.0.0.1:80</c>,
/// <c>FOO_SERVICE_HOST</c> and more for a Service <c>foo</c> (<c>envvars.FromServices</c>). Not for headless ones.
/// </summary>
internal sealed class ServiceVariables
{
    private readonly Dictionary<(string Namespace, string Prefix), EnvironmentObject> _services = [];

    private ServiceVariables(RuleEnvironment environment)
    {
        foreach (var service in environment.OfKind("", "Service"))
        {
            var spec = service.Spec;
            if (service.IsIdentified && spec["clusterIP"].Text != "None" && spec["type"].Text != "ExternalName")
            {
                _services[(service.Namespace, service.Name.ToUpperInvariant().Replace('-', '_') + "_")] = service;
            }
        }
    }

    public static ServiceVariables Of(RuleEnvironment environment) => environment.Index(static environment => new ServiceVariables(environment));

    /// <summary>The Service whose variables begin like this name; null when there is none.</summary>
    /// <param name="prefix">That beginning, with an underscore at the end.</param>
    public EnvironmentObject? Find(string @namespace, string name, out string prefix)
    {
        for (var end = name.IndexOf('_'); end > 0; end = name.IndexOf('_', end + 1))
        {
            prefix = name.Substring(0, end + 1);
            if (_services.TryGetValue((@namespace, prefix), out var service))
            {
                return service;
            }
        }

        prefix = "";
        return null;
    }
}
