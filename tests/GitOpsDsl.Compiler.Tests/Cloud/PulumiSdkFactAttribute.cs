using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A test that needs Pulumi's Node SDKs; skipped, and said so, where <c>.ci/run</c> has not installed them.</summary>
internal sealed class PulumiSdkFactAttribute : FactAttribute
{
    public PulumiSdkFactAttribute() =>
        Skip = Directory.Exists(Path.Combine(Folder, "node_modules", "@pulumi", "gcp")) && ExternalTool.Runs("node", "--version")
            ? null
            : "needs node, and Pulumi's SDKs in artifacts/ci-tools/pulumi, where .ci/run installs them";

    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "artifacts", "ci-tools", "pulumi");
}
