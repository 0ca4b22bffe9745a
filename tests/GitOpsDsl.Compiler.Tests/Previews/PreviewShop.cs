using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>An environment and a preview of it, with what a test puts into both.</summary>
internal static class PreviewShop
{
    public static readonly Preview Settings = new() { From = "shop/int" };

    /// <param name="parts">Adds the parts of an environment.</param>
    /// <param name="preview">Changes the preview; as given it has a namespace of its own.</param>
    public static Compilation Compile(Action<GitOpsEnvironment, EnvironmentParts> parts, Func<Plain, Plain>? preview = null) => Pipeline.Compile(
        [
            Entry("int", new() { Namespace = "shop-int" }, parts),
            Entry("pr-1", (preview ?? (static same => same))(new() { Namespace = "shop-pr-1", Preview = Settings }), parts),
        ],
        new() { ProjectDirectory = "/nowhere/project" });

    /// <summary>What both have as it is.</summary>
    public static Compilation Compile(KubernetesObject same, Func<Plain, Plain>? preview = null)
        => Compile((_, parts) => parts.Add("it", same, new Origin("/_/Shop.cs", 3)), preview);

    /// <summary>The ids of what is found about previews.</summary>
    public static IReadOnlyList<string> Shared(Compilation compilation)
        => [.. compilation.Findings.Where(static finding => finding.Id.StartsWith("GD62", StringComparison.Ordinal)).Select(static finding => $"{finding.Environment} {finding.Id}")];

    /// <summary>The objects of the preview.</summary>
    public static IEnumerable<KubernetesObject> Preview(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.Findings, static finding => finding.Severity == Severity.Error);
        return compilation.Environments.Single(static one => one.Id == "shop/pr-1").Objects.Select(static item => item.Resource!);
    }

    private static EnvironmentEntry Entry(string name, Plain environment, Action<GitOpsEnvironment, EnvironmentParts> parts)
        => new("shop", name, $"Environments.{name}", new Origin("/_/Environments.cs", 7), false, () => [environment], parts);

    internal sealed record Plain : GitOpsEnvironment;
}
