namespace GitOpsDsl.Compiler.Diff;

/// <summary>The class of an object that comes, goes, or gets another name.</summary>
internal static class ObjectRisks
{
    /// <param name="pair">The object.</param>
    /// <param name="effect">Whose pods restart because its content changes.</param>
    /// <returns>Null for an object that keeps its name.</returns>
    public static Risk? Of(ManifestPair pair, string? effect) => pair switch
    {
        { Before: null } => OfAdded(pair.After!),
        { After: null } => OfRemoved(pair.Before),
        { Identity: PairIdentity.Rehashed } => effect is null ? Risk.Nothing("nothing that is known reads it") : Restarted(effect),
        { Identity: PairIdentity.Renamed } => OfRenamed(pair.Before),
        _ => effect is null ? null : Restarted(effect),
    };

    private static Risk Restarted(string effect) => Risk.Restarts($"the pods of {effect} restart when it changes");

    private static Risk OfAdded(Manifest manifest)
        => ExposureKinds.Find(manifest.Id.Group, manifest.Id.Kind) is { } what && manifest.Id.Kind != "ServiceAccount" ? Risk.Exposes(what)
            : PodTemplates.PathOf(manifest) is not null || manifest.Is("", "Pod") ? Risk.Restarts("its pods are started")
            : PodRestarts.MayMakePods(manifest) ? Risk.Restarts("its operator decides what that does, and may start pods")
            : Risk.Nothing("it is new, and changes nothing that is there");

    private static Risk OfRemoved(Manifest manifest)
        => PruneProtection.Of(manifest) is { } protection ? Risk.Nothing($"the agent leaves it in the cluster ({protection})")
            : StatefulKinds.LostWith(manifest) is { } lost ? Risk.LosesData(lost)
            : ExposureKinds.Find(manifest.Id.Group, manifest.Id.Kind) is { } what ? Risk.Exposes(what)
            : PodTemplates.PathOf(manifest) is not null || manifest.Is("", "Pod") ? Risk.Restarts("its pods are stopped")
            : PodRestarts.MayMakePods(manifest) ? Risk.Restarts("its operator decides what that does, and may stop pods")
            : Risk.Nothing("nothing that runs notices; what still names it fails when it next starts");

    private static Risk OfRenamed(Manifest manifest)
        => StatefulKinds.LostWith(manifest) is { } lost && PruneProtection.Of(manifest) is null
            ? Risk.LosesData($"a name can't be changed: the object is deleted and made anew under the other; {lost}")
            : Risk.Replaces("a name can't be changed: the object is deleted and made anew under the other");
}
