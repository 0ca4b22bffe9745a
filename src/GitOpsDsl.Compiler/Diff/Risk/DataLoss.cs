namespace GitOpsDsl.Compiler.Diff;

/// <summary>Changes after which something that is stored is deleted, or out of reach.</summary>
internal static class DataLoss
{
    /// <summary>
    /// Fields whose value <c>Delete</c> deletes what is stored: of PersistentVolume, StorageClass, StatefulSet, VolumeSnapshotClass
    /// (kubernetes.io/docs/concepts/storage), of Crossplane's and cert-manager's kind.
    /// </summary>
    private static readonly HashSet<string> RetentionFields =
        ["deletionPolicy", "persistentVolumeReclaimPolicy", "reclaimPolicy", "whenDeleted", "whenScaled"];

    public static Risk? Of(ManifestPair pair, FieldDifference difference)
    {
        if (RetentionFields.Contains(difference.Name) && (difference.After.Text ?? difference.Default) == "Delete")
        {
            return Risk.LosesData($"{difference.Name} Delete: what is stored goes with what uses it, where it was kept before");
        }

        var manifest = pair.Present;
        return (manifest.Id.Group, manifest.Id.Kind) switch
        {
            ("", "PersistentVolumeClaim") => OfClaim(difference),
            ("", "PersistentVolume") when difference.Immutable is { } field
                => Risk.LosesData($"the {field} of a PersistentVolume can't be changed: it is deleted and made anew, and its claim is lost"),
            ("apps", "StatefulSet") => OfStatefulSet(pair, difference) ?? OfPodVolume(pair, difference),
            ("apiextensions.k8s.io", "CustomResourceDefinition") => OfDefinition(difference),
            _ => OfPodVolume(pair, difference),
        };
    }

    private static Risk? OfClaim(FieldDifference difference)
    {
        if (difference.Immutable is { } field)
        {
            return Risk.LosesData($"the {field} of a claim can't be changed: the claim is deleted with what is stored in it, and made anew");
        }

        return difference.Schema == "spec.resources.requests.storage"
            ? Shrinks(difference)
                ? Risk.LosesData("a volume can't shrink: the claim is deleted with what is stored in it, and made anew")
                : Risk.Nothing("the volume grows where its storage class allows it")
            : null;
    }

    private static Risk? OfStatefulSet(ManifestPair pair, FieldDifference difference)
    {
        var retention = pair.Before!.Root["spec"]["persistentVolumeClaimRetentionPolicy"];
        if (difference is { Schema: "spec.volumeClaimTemplates[]", Kind: FieldChangeKind.Removed })
        {
            return Risk.LosesData("the pods start without this volume: what its claims hold is out of their reach");
        }

        if (difference.Immutable is { } field && retention["whenDeleted"].Text == "Delete")
        {
            return Risk.LosesData($"the {field} of a StatefulSet can't be changed: it is deleted and made anew, and its claims with it (whenDeleted: Delete)");
        }

        var isScaledDown = difference.Schema == "spec.replicas" && (difference.After.Integer ?? 1) < (difference.Before.Integer ?? 1);
        return isScaledDown && retention["whenScaled"].Text == "Delete"
            ? Risk.LosesData("the claims of the pods that are scaled away are deleted (whenScaled: Delete)")
            : null;
    }

    private static Risk? OfDefinition(FieldDifference difference)
    {
        if (difference.Immutable is { } field)
        {
            return Risk.LosesData($"the {field} of a CustomResourceDefinition can't be changed: all objects of its kind are deleted with it");
        }

        return difference.Kind != FieldChangeKind.Removed ? null
            : difference.Schema == "spec.versions[]" ? Risk.LosesData("objects that are stored in this version can't be read any more")
            : difference.Schema.Contains(".properties.", StringComparison.Ordinal) && difference.Name == "type"
                ? Risk.LosesData("a field without a schema is cut from each object when it is next written")
            : null;
    }

    private static Risk? OfPodVolume(ManifestPair pair, FieldDifference difference)
        => PodTemplates.PathOf(pair.Present) is { } template
            && difference.IsUnder(template + ".spec.volumes[].persistentVolumeClaim")
            && difference is { Kind: not FieldChangeKind.Added, Name: "claimName" }
            ? Risk.LosesData("the pods start on another volume: what the claim holds is out of their reach")
            : null;

    private static bool Shrinks(FieldDifference difference)
    {
        try
        {
            return Quantity.Parse(Text(difference.After)) < Quantity.Parse(Text(difference.Before));
        }
        catch (InvalidValueException)
        {
            return true;
        }

        static string Text(GitOpsDsl.Rules.Node node) => node.Exists ? node.Text ?? node.ToString() : "";
    }
}
