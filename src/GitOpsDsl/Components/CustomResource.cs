using System.Runtime.CompilerServices;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// An object of a kind that there is no record for; all its fields but the metadata are <see cref="ApiRecord.UnknownFields"/>. A custom
/// resource whose CustomResourceDefinition is at hand is better imported, which makes a record of it.
/// </summary>
/// <example><code>new CustomResource("gateway.networking.k8s.io/v1", "HTTPRoute") { Metadata = new() { Name = "web" }, UnknownFields = … }</code></example>
public sealed record CustomResource : KubernetesObject
{
    /// <param name="apiVersion">Group and version: <c>gateway.networking.k8s.io/v1</c>.</param>
    /// <param name="kind">The kind: <c>HTTPRoute</c>.</param>
    /// <param name="plural">The kind in URLs; the kind in lower case with an <c>s</c> when null.</param>
    /// <param name="namespaced">Whether the kind lives in a namespace.</param>
    public CustomResource(
        string apiVersion,
        string kind,
        string? plural = null,
        bool namespaced = true,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Plural = plural ?? kind.ToLowerInvariant() + "s";
        IsNamespaced = namespaced;
    }

    public override string ApiVersion { get; }

    public override string Kind { get; }

    public override string Plural { get; }

    public override bool IsNamespaced { get; }

    public override void WriteFields(ref Utf8YamlWriter writer)
    {
        writer.Key("metadata:"u8);
        var mark = writer.BeginMap();
        Metadata.WriteFields(ref writer);
        writer.EndMap(mark);
        WriteUnknownFields(ref writer);
    }
}
