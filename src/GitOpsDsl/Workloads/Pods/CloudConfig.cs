namespace GitOpsDsl;

/// <summary>
/// A workload's configuration that comes out of the cloud program: the program writes a ConfigMap and, for what is secret, a Secret, both
/// of the workload's name with <c>-outputs</c>, and the pods wait until they are there.
/// </summary>
internal sealed class CloudConfig
{
    private const string ConfigVolume = "cloud-outputs";
    private const string SecretVolume = "cloud-secrets";

    private readonly List<EnvVar> _variables = [];
    private readonly List<VolumeMount> _mounts = [];
    private readonly List<Volume> _volumes = [];
    private readonly Lowering _lowering;

    public CloudConfig(Workload workload, Lowering lowering)
    {
        _lowering = lowering;
        foreach (var (key, value) in workload.Config)
        {
            if (value.HasOutputs)
            {
                AddVariable(key, lowering.ResolveOutputs(value), isSecret: false);
            }
        }

        foreach (var (key, secret) in workload.Secrets)
        {
            if (secret.Output is { } output)
            {
                AddVariable(key, output.Value, isSecret: true);
            }
        }

        foreach (var (path, value) in workload.Files)
        {
            if (value.HasOutputs)
            {
                AddFile(path, lowering.ResolveOutputs(value));
            }
        }
    }

    public IReadOnlyList<EnvVar> Variables => _variables;

    public IReadOnlyList<Volume> Volumes => _volumes;

    public IReadOnlyList<VolumeMount> Mounts => _mounts;

    private string Name => _lowering.Name + "-outputs";

    private void AddVariable(string key, CloudValue value, bool isSecret)
    {
        isSecret |= value.IsSecret;
        _lowering.Export(Name, key, value, isSecret);
        _variables.Add(new()
        {
            Name = key,
            ValueFrom = isSecret
                ? new() { SecretKeyRef = new() { Name = Name, Key = key } }
                : new() { ConfigMapKeyRef = new() { Name = Name, Key = key } },
        });
    }

    private void AddFile(string path, CloudValue value)
    {
        var (key, volume) = (LoweredNames.FileKey(path), value.IsSecret ? SecretVolume : ConfigVolume);
        _lowering.Export(Name, key, value, value.IsSecret);
        _mounts.Add(new() { Name = volume, MountPath = path, SubPath = key, ReadOnly = true });
        if (!_volumes.Exists(known => known.Name == volume))
        {
            _volumes.Add(value.IsSecret
                ? new() { Name = volume, Secret = new() { SecretName = Name } }
                : new() { Name = volume, ConfigMap = new() { Name = Name } });
        }
    }
}
