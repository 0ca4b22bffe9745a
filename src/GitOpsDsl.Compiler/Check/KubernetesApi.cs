using System.Text;
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
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FactsText.Open(Encoding.UTF8.GetString(bytes));
    }
}
