namespace GitOpsDsl.Rules;

/// <summary>All that the pods of an environment refer to by name in their environment variables and volumes.</summary>
internal sealed class PodReferences
{
    private readonly List<PodReference> _configMaps = [];
    private readonly List<PodReference> _secrets = [];
    private readonly List<PodReference> _claims = [];

    private PodReferences(RuleEnvironment environment)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var container in PodContainers.All(workload))
            {
                Environment(workload, container);
            }

            foreach (var volume in workload.PodSpec["volumes"].Items)
            {
                Volume(workload, volume);
            }
        }
    }

    public IReadOnlyList<PodReference> ConfigMaps => _configMaps;

    public IReadOnlyList<PodReference> Secrets => _secrets;

    public IReadOnlyList<PodReference> Claims => _claims;

    public static PodReferences Of(RuleEnvironment environment) => environment.Index(static environment => new PodReferences(environment));

    private void Environment(Workload workload, Node container)
    {
        foreach (var variable in container["env"].Items)
        {
            if (variable["valueFrom"] is { IsMap: true } source)
            {
                Add(_configMaps, workload, source["configMapKeyRef"], "name", false);
                Add(_secrets, workload, source["secretKeyRef"], "name", false);
            }
        }

        foreach (var source in container["envFrom"].Items)
        {
            Add(_configMaps, workload, source["configMapRef"], "name", false);
            Add(_secrets, workload, source["secretRef"], "name", false);
        }
    }

    private void Volume(Workload workload, Node volume)
    {
        foreach (var source in volume.Entries)
        {
            switch (source.Name)
            {
                case "configMap":
                    Add(_configMaps, workload, source, "name", true);
                    break;
                case "secret" or "azureFile":
                    Add(_secrets, workload, source, "secretName", true);
                    break;
                case "csi":
                    Add(_secrets, workload, source["nodePublishSecretRef"], "name", true);
                    break;
                case "persistentVolumeClaim":
                    Add(_claims, workload, source, "claimName", true);
                    break;
                case "projected":
                    Projected(workload, source);
                    break;
            }
        }
    }

    private void Projected(Workload workload, Node volume)
    {
        foreach (var source in volume["sources"].Items)
        {
            Add(_configMaps, workload, source["configMap"], "name", true);
            Add(_secrets, workload, source["secret"], "name", true);
        }
    }

    private static void Add(List<PodReference> references, Workload workload, Node source, string name, bool isVolume)
    {
        if (source.IsMap)
        {
            references.Add(new PodReference(workload, source, source[name], isVolume));
        }
    }
}
