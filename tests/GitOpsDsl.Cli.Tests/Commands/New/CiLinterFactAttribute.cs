namespace GitOpsDsl.Cli.Tests.Commands;

/// <summary>A test that needs the CI systems' own linters; skipped, and said so, where <c>.ci/run</c> has not installed them.</summary>
internal sealed class CiLinterFactAttribute : FactAttribute
{
    public CiLinterFactAttribute() =>
        Skip = Directory.Exists(Path.Combine(Folder, "node_modules", "@microsoft", "jest-sarif")) && ExternalTool.Runs("node", "--version")
            ? null
            : "needs node, and the linters in artifacts/ci-tools/linters, where .ci/run installs them";

    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "artifacts", "ci-tools", "linters");
}
