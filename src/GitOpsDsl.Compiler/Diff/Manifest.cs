using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;
using Node = GitOpsDsl.Rules.Node;
using ObjectId = GitOpsDsl.Compiler.Check.ObjectId;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>One object of one side.</summary>
internal sealed class Manifest
{
    /// <param name="environment">Its environment.</param>
    /// <param name="file">Below the environment's directory.</param>
    /// <param name="root">The object.</param>
    /// <param name="renaming">What its namespace is taken for.</param>
    public Manifest(string environment, string file, Node root, NameRenaming? renaming)
    {
        (Environment, Root) = (environment, root);
        File = renaming?.ApplyToPath(file) ?? file;
        var metadata = root["metadata"];
        var kind = root["kind"].Text ?? "document";
        var name = metadata["name"].Text ?? metadata["generateName"].Text ?? file;
        var ownNamespace = metadata["namespace"].Text;
        Id = new ObjectId(
            root["apiVersion"].Text ?? "",
            kind,
            ownNamespace is null ? null : renaming?.Apply(ownNamespace) ?? ownNamespace,
            kind == "Namespace" ? renaming?.Apply(name) ?? name : name);
        Facts = KubernetesApi.Facts.FindKind(Id.ApiVersion, kind);
    }

    public string Environment { get; }

    public string File { get; }

    public Node Root { get; }

    public ObjectId Id { get; }

    /// <summary>Null for what is no kind of Kubernetes' own, or of a version of it that is not known.</summary>
    public KindFacts? Facts { get; }

    /// <summary>The part of the environment that made it, as its path says; empty for the environment's Namespace.</summary>
    public string Component => File.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? File[..slash]
        : Id.Kind == "Namespace" ? ""
        : Path.GetFileNameWithoutExtension(File);

    /// <summary>Whether it is of a kind of Kubernetes' own: <c>Is("apps", "Deployment")</c>.</summary>
    public bool Is(string group, string kind) => Id.Kind == kind && Id.Group == group;
}
