namespace GitOpsDsl;

/// <summary>The pod template of a workload, and the objects that it stands on: ServiceAccount, rights, configuration, claims.</summary>
internal static class PodTemplate
{
    private const string ConfigHash = "gitops.dsl/config-hash";

    /// <summary>Adds what the pods need to <paramref name="lowering"/> and gives their template.</summary>
    public static PodTemplateSpec Build(Workload workload, Lowering lowering, PodShape shape)
    {
        ServiceAccounts.Add(workload, lowering);
        var config = ConfigMaps.Add(workload, lowering);
        var cloud = new CloudConfig(workload, lowering);
        var volumes = new PodVolumes(workload, lowering, shape, config, cloud);

        return new()
        {
            Metadata = new()
            {
                Labels = lowering.PodLabels,
                Annotations = config.Hash is { } hash ? new() { [ConfigHash] = hash } : null,
            },
            Spec = new()
            {
                ServiceAccountName = lowering.Name,
                AutomountServiceAccountToken = workload.Permissions.Count > 0,
                // Kubernetes' variables for every Service of the namespace (FOO_PORT=tcp://…) collide with the process's own.
                EnableServiceLinks = false,
                SecurityContext = PodSecurity.Pod(workload.UserId),
                RestartPolicy = shape.RestartPolicy,
                TerminationGracePeriodSeconds = workload.GracePeriod is { } grace ? (long)grace.TotalSeconds : null,
                ImagePullSecrets = workload.ImagePullSecrets.Count > 0
                    ? [.. workload.ImagePullSecrets.Select(static name => new LocalObjectReference { Name = name })]
                    : null,
                NodeSelector = workload.NodeSelector.Count > 0 ? workload.NodeSelector : null,
                Tolerations = workload.Tolerations.Count > 0 ? workload.Tolerations : null,
                PriorityClassName = workload.PriorityClass,
                TopologySpreadConstraints = shape.Spread ? Spread(lowering.Selector) : null,
                InitContainers = InitContainers(workload),
                Containers = [Main(workload, lowering, shape, config, cloud, volumes)],
                Volumes = volumes.Volumes,
            },
        };
    }

    private static Container Main(Workload workload, Lowering lowering, PodShape shape, PodConfig config, CloudConfig cloud, PodVolumes volumes) => new()
    {
        Name = lowering.Name,
        Image = workload.Image.ToString(),
        Command = workload.Command,
        Args = workload.Args,
        Ports = shape.Ports,
        EnvFrom = config.Variables is { } variables ? [new() { ConfigMapRef = new() { Name = variables } }] : null,
        Env = Variables(workload, cloud),
        Resources = new()
        {
            Requests = new() { ["cpu"] = workload.Cpu, ["memory"] = workload.Memory },
            Limits = workload.CpuLimit is { } cpu
                ? new() { ["cpu"] = cpu, ["memory"] = workload.MemoryLimit ?? workload.Memory }
                : new() { ["memory"] = workload.MemoryLimit ?? workload.Memory },
        },
        ReadinessProbe = shape.Readiness,
        LivenessProbe = shape.Liveness,
        StartupProbe = shape.Startup,
        SecurityContext = PodSecurity.Container,
        VolumeMounts = volumes.Mounts,
    };

    private static ValueList<EnvVar>? Variables(Workload workload, CloudConfig cloud)
    {
        if (workload.Secrets.Count == 0 && cloud.Variables.Count == 0)
        {
            return null;
        }

        var secrets = workload.Secrets.Where(static secret => secret.Value.Output is null).Select(static secret => new EnvVar
        {
            Name = secret.Key,
            ValueFrom = new() { SecretKeyRef = new() { Name = secret.Value.Secret, Key = secret.Value.Key } },
        });
        return [.. secrets.Concat(cloud.Variables)];
    }

    /// <summary>A sidecar is an init container that restarts: it is up before the main container and doesn't keep a Job from ending.</summary>
    private static ValueList<Container>? InitContainers(Workload workload)
    {
        var sidecars = workload.Sidecars.Select(static sidecar => sidecar with { RestartPolicy = RestartPolicy.Always });
        ValueList<Container> all = [.. sidecars.Concat(workload.InitContainers).Select(Hardened)];
        return all.Count > 0 ? all : null;
    }

    private static Container Hardened(Container container)
        => container.SecurityContext is null ? container with { SecurityContext = PodSecurity.Container } : container;

    /// <summary>Over nodes and zones, as far as there are any: a preference, so that a small cluster still runs everything.</summary>
    private static ValueList<TopologySpreadConstraint> Spread(ValueMap<string> selector) =>
    [
        .. ((string[])["kubernetes.io/hostname", "topology.kubernetes.io/zone"]).Select(key => new TopologySpreadConstraint
        {
            MaxSkew = 1,
            TopologyKey = key,
            WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway,
            LabelSelector = new() { MatchLabels = selector },
        }),
    ];
}
