using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Kubernetes;

/// <summary>An object of a kind that can be created, of any version of the API.</summary>
public abstract record KubernetesObject : Resource
{
    protected KubernetesObject([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Group and version: <c>apps/v1</c>, or <c>v1</c> for the core group.</summary>
    public abstract string ApiVersion { get; }

    public abstract string Kind { get; }

    /// <summary>The kind in URLs and in RBAC rules: <c>deployments</c>.</summary>
    public abstract string Plural { get; }

    /// <summary>False for kinds that are there once for the whole cluster.</summary>
    public abstract bool IsNamespaced { get; }

    /// <summary>
    /// What is known of its API, as <c>gitops import crd</c> writes it, for the rules; null of the kinds that the compiler knows anyway.
    /// </summary>
    public virtual string? ApiFacts => null;

    /// <summary><c>metadata</c>, required.</summary>
    public required ObjectMeta Metadata { get; init; }

    /// <summary>The same in another namespace; itself where the kind has none.</summary>
    public KubernetesObject InNamespace(string name) =>
        IsNamespaced ? this with { Metadata = Metadata with { Namespace = name } } : this;

    /// <summary>
    /// Writes it as a document of its own, with <c>apiVersion</c> and <c>kind</c>, which <see cref="ApiRecord.WriteFields"/> leaves out.
    /// </summary>
    public sealed override void WriteDocument(ref Utf8YamlWriter writer)
    {
        writer.BeginDocument();
        writer.Source(this);
        if (!IsOverridden("apiVersion"))
        {
            writer.Key("apiVersion:"u8);
            writer.Value(ApiVersion);
        }

        if (!IsOverridden("kind"))
        {
            writer.Key("kind:"u8);
            writer.Value(Kind);
        }

        WriteFields(ref writer);
        writer.EndDocument();
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
