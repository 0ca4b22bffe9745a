using System.Text.Json;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>What Pulumi's own SDKs say of a program (<c>pulumi-oracle.js</c>).</summary>
/// <param name="File">The program.</param>
/// <param name="Refused">Why TypeScript refuses it; null when it passes.</param>
/// <param name="Resources">What the SDK registered, each <c>name type</c>.</param>
/// <param name="Dependencies">What each waits for, as the SDK told the engine: <c>name dependency</c>.</param>
internal sealed record OracleVerdict(string File, string? Refused, IReadOnlyList<string> Resources, IReadOnlyList<string> Dependencies)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All in one run: TypeScript reads the SDKs once.</summary>
    public static IReadOnlyList<OracleVerdict> Of(IEnumerable<string> files)
    {
        var script = Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Cloud", "pulumi-oracle.js");
        var output = ExternalTool.Run("node", [script, PulumiSdkFactAttribute.Folder, .. files], []);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonSerializer.Deserialize<OracleVerdict>(line, Json)!)];
    }
}
