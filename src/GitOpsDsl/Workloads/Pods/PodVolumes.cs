namespace GitOpsDsl;

/// <summary>The volumes of a pod and where its main container mounts them.</summary>
internal sealed class PodVolumes
{
    private const string FilesVolume = "config-files";

    public PodVolumes(Workload workload, Lowering lowering, PodShape shape, PodConfig config, CloudConfig cloud)
    {
        var volumes = new List<Volume>();
        var mounts = new List<VolumeMount>();
        foreach (var (path, mount) in workload.Mounts)
        {
            var name = LoweredNames.VolumeName(path);
            mounts.Add(new() { Name = name, MountPath = path, SubPath = mount.SubPath, ReadOnly = mount.ReadOnly ? true : null });
            if (mount.Template is null)
            {
                volumes.Add(mount.Source with { Name = name });
            }
            else if (!shape.ClaimPerReplica)
            {
                var claim = $"{lowering.Name}-{name}";
                lowering.Add(new PersistentVolumeClaim { Metadata = lowering.Metadata(claim), Spec = mount.Template });
                volumes.Add(new() { Name = name, PersistentVolumeClaim = new() { ClaimName = claim } });
            }
        }

        foreach (var path in workload.WritablePaths)
        {
            var name = LoweredNames.VolumeName(path);
            mounts.Add(new() { Name = name, MountPath = path });
            volumes.Add(new() { Name = name, EmptyDir = new() });
        }

        if (config.Files is { } files)
        {
            volumes.Add(new() { Name = FilesVolume, ConfigMap = new() { Name = files } });
            mounts.AddRange(workload.Files.Where(static file => ConfigMaps.IsKnown(file.Value)).Select(static file => new VolumeMount
            {
                Name = FilesVolume,
                MountPath = file.Key,
                SubPath = LoweredNames.FileKey(file.Key),
                ReadOnly = true,
            }));
        }

        volumes.AddRange(cloud.Volumes);
        mounts.AddRange(cloud.Mounts);
        Volumes = volumes.Count > 0 ? [.. volumes] : null;
        Mounts = mounts.Count > 0 ? [.. mounts.OrderBy(static mount => mount.MountPath, StringComparer.Ordinal)] : null;
    }

    public ValueList<Volume>? Volumes { get; }

    public ValueList<VolumeMount>? Mounts { get; }

    /// <summary>The claims that the controller makes for each replica.</summary>
    public static ValueList<PersistentVolumeClaim>? ClaimTemplates(Workload workload)
    {
        ValueList<PersistentVolumeClaim> claims =
        [
            .. workload.Mounts.Where(static mount => mount.Value.Template is not null).Select(static mount => new PersistentVolumeClaim
            {
                Metadata = new() { Name = LoweredNames.VolumeName(mount.Key) },
                Spec = mount.Value.Template!,
            }),
        ];
        return claims.Count > 0 ? claims : null;
    }
}
