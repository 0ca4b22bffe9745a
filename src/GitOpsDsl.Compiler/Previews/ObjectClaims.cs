using GitOpsDsl.Compiler.Graph;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>What the objects of an environment claim for themselves.</summary>
internal static class ObjectClaims
{
    /// <summary>Volumes whose data is where they say it is, whoever mounts them; and the fields that say where.</summary>
    private static readonly (string Volume, string[] Fields)[] Data =
    [
        ("hostPath", ["path"]),
        ("nfs", ["server", "path"]),
        ("csi", ["volumeHandle"]),
        ("awsElasticBlockStore", ["volumeID"]),
        ("gcePersistentDisk", ["pdName"]),
        ("azureDisk", ["diskURI"]),
        ("azureFile", ["shareName"]),
        ("iscsi", ["targetPortal", "iqn", "lun"]),
        ("cephfs", ["path"]),
        ("rbd", ["pool", "image"]),
        ("local", ["path"]),
    ];

    public static IEnumerable<(SharedThing Thing, GraphObject? Object)> Of(EnvironmentGraph graph)
    {
        var cluster = graph.Source.Environment.Agent?.Cluster.ToString() ?? "default";
        yield return (new(SharedThing.Namespace, $"the namespace {graph.Source.Environment.Namespace}", "metadata.namespace") { Cluster = cluster }, null);
        foreach (var item in graph.Objects.Where(static item => item.Id.Kind != "Namespace"))
        {
            foreach (var thing in Of(item, graph.Source.Environment.Namespace.ToString()))
            {
                yield return (thing with { Cluster = thing.Rule is SharedThing.Object or SharedThing.Volume ? cluster : "" }, item);
            }
        }
    }

    private static IEnumerable<SharedThing> Of(GraphObject item, string own)
    {
        // Within the environment's own namespace, which is told once, all would be found again.
        if (item.Id.Namespace != own)
        {
            yield return new(SharedThing.Object, $"the {item.Id}", "metadata.name");
        }

        // Most objects, which say nothing of hosts and data.
        if (item.Resource is ConfigMap or Secret or ServiceAccount or Role or RoleBinding or NetworkPolicy or HorizontalPodAutoscaler or PodDisruptionBudget)
        {
            yield break;
        }

        var root = ObjectNode.Of(item);
        foreach (var (host, path) in ServedHosts.Of(item.Id.Kind, root))
        {
            yield return new(SharedThing.Host, host.Length == 0 ? "all hosts" : $"the host {host}", path);
        }

        foreach (var thing in item.Id.Kind switch
        {
            "Service" => Ports(root),
            "PushSecret" => SecretsWritten(root),
            "ExternalSecret" => SecretsRead(root),
            "SealedSecret" => Sealed(root),
            _ => Volumes(root),
        })
        {
            yield return thing;
        }
    }

    private static IEnumerable<SharedThing> Ports(Node root)
    {
        foreach (var port in ObjectNode.Find(root["spec"], "ports", "*", "nodePort"))
        {
            if (port.Integer is { } number and > 0)
            {
                yield return new(SharedThing.Host, FormattableString.Invariant($"port {number} of every node"), port.Path);
            }
        }

        foreach (var address in ObjectNode.Find(root["spec"], "externalIPs", "*").Append(root["spec"]["loadBalancerIP"]))
        {
            if (address.Text is { Length: > 0 } text)
            {
                yield return new(SharedThing.Host, $"the address {text}", address.Path);
            }
        }
    }

    private static IEnumerable<SharedThing> SecretsWritten(Node root)
        => Texts(root["spec"], "remoteKey").Select(static key => new SharedThing(SharedThing.SecretWritten, $"the secret {key.Text} that it writes", key.Path));

    private static IEnumerable<SharedThing> SecretsRead(Node root)
        => Texts(root["spec"]["data"], "key").Concat(Texts(root["spec"]["dataFrom"], "key"))
            .Select(static key => new SharedThing(SharedThing.SecretRead, $"the secret {key.Text} that it reads", key.Path));

    private static IEnumerable<SharedThing> Sealed(Node root)
    {
        foreach (var entry in root["spec"]["encryptedData"].Entries)
        {
            if (entry.Text is { Length: > 0 } text)
            {
                yield return new(SharedThing.SecretRead, $"the sealed value of {entry.Name} ({text[..Math.Min(text.Length, 12)]}…)", entry.Path);
            }
        }
    }

    private static IEnumerable<SharedThing> Volumes(Node root)
    {
        if (root["spec"]["volumeName"].Text is { Length: > 0 } bound)
        {
            yield return new(SharedThing.Volume, $"the PersistentVolume {bound}", "spec.volumeName");
        }

        foreach (var node in root.Descendants)
        {
            foreach (var (kind, fields) in Data)
            {
                if (node.Name == kind && node.IsMap && !IsReadOnly(node) && string.Join(' ', fields.Select(field => Shown(node[field]))).Trim() is { Length: > 0 } where)
                {
                    yield return new(SharedThing.Volume, $"the {kind} volume {where}", node.Path);
                }
            }
        }
    }

    private static string Shown(Node node) => node.Text ?? (node.Exists ? node.ToString() : "");

    /// <summary>Nothing can be changed by what says so itself, or is mounted so by every container.</summary>
    private static bool IsReadOnly(Node source)
    {
        var (volume, pod) = (source.Parent, source.Parent.Parent.Parent);
        var own = ObjectNode.Find(pod, "containers", "*", "volumeMounts", "*").Concat(ObjectNode.Find(pod, "initContainers", "*", "volumeMounts", "*"))
            .Where(mount => mount["name"].Text is { } name && name == volume["name"].Text).ToList();
        return source["readOnly"].Boolean == true || (own.Count > 0 && own.TrueForAll(static mount => mount["readOnly"].Boolean == true));
    }

    private static List<Node> Texts(Node root, string name)
    {
        var found = new List<Node>();
        foreach (var node in root.Descendants)
        {
            if (node.Name == name && node.IsString)
            {
                found.Add(node);
            }
        }

        return found;
    }
}
