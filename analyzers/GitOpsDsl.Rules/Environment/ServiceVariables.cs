namespace GitOpsDsl.Rules;

/// <summary>
/// The environment variables that the kubelet injects for each Service of a pod's namespace: <c>FOO_PORT=tcp://10.0.0.1:80</c>,
/// <c>FOO_SERVICE_HOST</c> and more for a Service <c>foo</c> (<c>envvars.FromServices</c>). Not for headless ones.
/// </summary>
internal sealed class ServiceVariables
{
    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly Dictionary<(string Namespace, string Prefix), EnvironmentObject> _services = [];

    /// <summary>By the last bits of their hashes, which prefixes there may be: most names need no text of their own to be looked up.</summary>
    private readonly bool[] _mayBe = new bool[1 << 15];

    private ServiceVariables(RuleEnvironment environment)
    {
        foreach (var service in environment.OfKind("", "Service"))
        {
            var spec = service.Spec;
            if (service.IsIdentified && spec["clusterIP"].Text != "None" && spec["type"].Text != "ExternalName")
            {
                var prefix = service.Name.ToUpperInvariant().Replace('-', '_') + "_";
                _services[(service.Namespace, prefix)] = service;
                MayBe(HashOf(prefix)) = true;
            }
        }
    }

    public static ServiceVariables Of(RuleEnvironment environment) => environment.Index(static environment => new ServiceVariables(environment));

    /// <summary>The Service whose variables begin like this name; null when there is none.</summary>
    /// <param name="prefix">That beginning, with an underscore at the end.</param>
    public EnvironmentObject? Find(string @namespace, string name, out string prefix)
    {
        var hash = HashSeed;
        for (var i = 0; i < name.Length; i++)
        {
            hash = Next(hash, name[i]);
            if (name[i] == '_' && MayBe(hash))
            {
                prefix = name.Substring(0, i + 1);
                if (_services.TryGetValue((@namespace, prefix), out var service))
                {
                    return service;
                }
            }
        }

        prefix = "";
        return null;
    }

    private ref bool MayBe(uint hash) => ref _mayBe[hash % _mayBe.Length];

    /// <summary>FNV-1a, which can be carried on from each prefix to the next.</summary>
    private static uint HashOf(string text)
    {
        var hash = HashSeed;
        foreach (var c in text)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    private static uint Next(uint hash, char c) => unchecked((hash ^ c) * HashFactor);
}
