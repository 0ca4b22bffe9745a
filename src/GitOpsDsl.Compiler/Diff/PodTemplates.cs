using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Where an object has its pods' template.</summary>
internal static class PodTemplates
{
    private const string Usual = "spec.template";

    /// <summary><c>spec.template</c>; null for what makes no pods. A custom resource that has containers there makes pods.</summary>
    public static string? PathOf(Manifest manifest) => (manifest.Id.Group, manifest.Id.Kind) switch
    {
        ("apps", "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet") or ("batch", "Job") or ("", "ReplicationController") => Usual,
        ("batch", "CronJob") => "spec.jobTemplate.spec.template",
        _ => manifest.Root["spec"]["template"]["spec"]["containers"].IsList ? Usual : null,
    };

    /// <summary>The template; missing for what makes no pods.</summary>
    public static Node Of(Manifest manifest)
        => PathOf(manifest) is { } path ? path.Split('.').Aggregate(manifest.Root, static (node, step) => node[step]) : default;
}
