using System.Net;

namespace GitOpsDsl.TestKit;

/// <summary>What a <see cref="StubRegistry"/> answers.</summary>
public sealed record StubAnswer(HttpStatusCode Status, string Body = "")
{
    /// <summary>An index of several platforms; its digest is <see cref="IndexDigest"/>.</summary>
    public const string Index = """{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}""";

    /// <summary>Computed with <c>sha256sum</c>.</summary>
    public const string IndexDigest = "sha256:dff9de10919148711140d349bf03f1a99eb06f94b03e51715ccebfa7cdc518e2";

    public static StubAnswer Ok { get; } = new(HttpStatusCode.OK, Index);

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public TimeSpan Delay { get; init; }
}
