using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What is known of the Kubernetes API that the records were generated from.</summary>
internal static class KubernetesApi
{
    private static readonly Lazy<ApiFacts> Lazy = new(Read);

    /// <summary>Read when it is first asked for.</summary>
    public static ApiFacts Facts => Lazy.Value;

    private static ApiFacts Read()
    {
        using var stream = typeof(KubernetesApi).Assembly.GetManifestResourceStream("kubernetes.facts")!;
        using var reader = new StreamReader(stream);
        return FactsText.Parse(reader.ReadToEnd());
    }
}
