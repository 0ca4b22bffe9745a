using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules.Tests;

/// <summary>The facts that ship, read once.</summary>
internal static class KubernetesFacts
{
    public static ApiFacts Api { get; } = FactsText.Parse(Resource.Text(typeof(KubernetesFacts).Assembly, "kubernetes.facts"));
}
