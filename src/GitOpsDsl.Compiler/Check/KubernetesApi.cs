using System.Text;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What is known of the Kubernetes API that the records were generated from.</summary>
public static class KubernetesApi
{
    private static readonly Lazy<ApiFacts> Lazy = new(static () => Read("kubernetes.facts"));

    /// <summary>Read when it is first asked for.</summary>
    public static ApiFacts Facts => Lazy.Value;

    /// <summary>Facts that are a part of this assembly.</summary>
    public static ApiFacts Read(string resource)
    {
        using var stream = typeof(KubernetesApi).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FactsText.Open(Encoding.UTF8.GetString(bytes));
    }
}
