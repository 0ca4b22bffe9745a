namespace GitOpsDsl.Compiler.Diff;

/// <summary>Objects that take something stored with them when they are deleted.</summary>
internal static class StatefulKinds
{
    /// <summary>Operators of databases, queues and stores, and those that make cloud resources of what they read: by the end of the group.</summary>
    private static readonly string[] Groups =
    [
        "acid.zalan.do", "cassandra.datastax.com", "ceph.rook.io", "clickhouse.altinity.com", "cnrm.cloud.google.com", "couchbase.com", "crossplane.io",
        "elasticsearch.k8s.elastic.co", "k8ssandra.io", "kafka.strimzi.io", "mariadb.mmontes.io", "k8s.mariadb.com", "minio.min.io", "mongodb.com",
        "mongodbcommunity.mongodb.com", "mysql.oracle.com", "postgres-operator.crunchydata.com", "postgresql.cnpg.io", "psmdb.percona.com",
        "pgv2.percona.com", "pxc.percona.com", "pulumi.com", "rabbitmq.com", "redis.redis.opstreelabs.in", "services.k8s.aws", "upbound.io", "azure.com",
    ];

    /// <summary>What is lost with the object, as a reason; null when nothing is.</summary>
    public static string? LostWith(Manifest manifest)
    {
        var (group, spec) = (manifest.Id.Group, manifest.Root["spec"]);
        return (group, manifest.Id.Kind) switch
        {
            ("", "Namespace") => "everything in the namespace is deleted with it",
            ("", "PersistentVolumeClaim") => "what is stored in the claim is deleted with it, unless its volume is retained",
            ("", "PersistentVolume") => "the claim that is bound to the volume loses it",
            ("apiextensions.k8s.io", "CustomResourceDefinition") => "all objects of its kind are deleted with it",
            ("apps", "StatefulSet") when spec["volumeClaimTemplates"].Count > 0
                => spec["persistentVolumeClaimRetentionPolicy"]["whenDeleted"].Text == "Delete"
                    ? "its claims are deleted with it (whenDeleted: Delete)"
                    : "nothing uses its claims any more: what they hold is out of reach",
            ("kustomize.toolkit.fluxcd.io", "Kustomization") when spec["prune"].Boolean == true => "the agent deletes all that it applied",
            ("argoproj.io", "Application" or "ApplicationSet") => "the agent deletes all that it applied, where a finalizer says so",
            ("helm.toolkit.fluxcd.io", "HelmRelease") => "the release is uninstalled with all its objects",
            _ when Array.Exists(Groups, one => $".{group}".EndsWith("." + one, StringComparison.Ordinal)) => "its operator deletes what it stands for",
            _ => null,
        };
    }
}
