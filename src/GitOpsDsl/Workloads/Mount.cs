namespace GitOpsDsl;

/// <summary>What is mounted at a path.</summary>
public sealed record Mount
{
    private Mount(Volume source, PersistentVolumeClaimSpec? claim, bool readOnly) => (Source, Template, ReadOnly) = (source, claim, readOnly);

    /// <summary>The volume; its name is set where it is mounted.</summary>
    internal Volume Source { get; }

    /// <summary>The claim that is made for the workload, for <see cref="Claim"/>.</summary>
    internal PersistentVolumeClaimSpec? Template { get; }

    internal bool ReadOnly { get; }

    /// <summary>A file or directory of the volume instead of all of it.</summary>
    [LowersTo(typeof(VolumeMount), "subPath")]
    public string? SubPath { get; init; }

    /// <summary>
    /// Persistent storage of the workload's own: a claim a replica for a <see cref="StatefulService"/>, one claim for all others.
    /// </summary>
    /// <param name="size">How much, such as <c>10Gi</c>.</param>
    /// <param name="storageClass">The StorageClass; the cluster's default when null.</param>
    /// <param name="accessMode">Who may mount it at once.</param>
    public static Mount Claim(
        [LowersTo(typeof(PersistentVolumeClaimSpec), "resources.requests.storage")] Quantity size,
        [LowersTo(typeof(PersistentVolumeClaimSpec), "storageClassName")] string? storageClass = null,
        [LowersTo(typeof(PersistentVolumeClaimSpec), "accessModes[0]")] AccessMode accessMode = AccessMode.ReadWriteOnce)
        => new(new Volume { Name = "" }, new PersistentVolumeClaimSpec
        {
            AccessModes = [accessMode],
            StorageClassName = storageClass,
            Resources = new() { Requests = new() { ["storage"] = size } },
        }, false);

    /// <summary>A claim that exists already.</summary>
    public static Mount ExistingClaim(
        [LowersTo(typeof(Volume), "persistentVolumeClaim.claimName")] string name,
        [LowersTo(typeof(Volume), "persistentVolumeClaim.readOnly"), LowersTo(typeof(VolumeMount), "readOnly")] bool readOnly = false)
        => new(new Volume { Name = "", PersistentVolumeClaim = new() { ClaimName = name, ReadOnly = readOnly ? true : null } }, null, readOnly);

    /// <summary>An empty directory that lives as long as the pod.</summary>
    public static Mount Temporary([LowersTo(typeof(Volume), "emptyDir.sizeLimit")] Quantity? sizeLimit = null)
        => new(new Volume { Name = "", EmptyDir = new() { SizeLimit = sizeLimit } }, null, false);

    /// <summary>The keys of a Secret, as files.</summary>
    public static Mount Secret([LowersTo(typeof(Volume), "secret.secretName")] string name)
        => new(new Volume { Name = "", Secret = new() { SecretName = name } }, null, true);

    /// <summary>The keys of a ConfigMap, as files.</summary>
    public static Mount ConfigMap([LowersTo(typeof(Volume), "configMap.name")] string name)
        => new(new Volume { Name = "", ConfigMap = new() { Name = name } }, null, true);

    /// <summary>Any volume of the API.</summary>
    public static Mount Volume(Volume volume, [LowersTo(typeof(VolumeMount), "readOnly")] bool readOnly = false) => new(volume, null, readOnly);
}
