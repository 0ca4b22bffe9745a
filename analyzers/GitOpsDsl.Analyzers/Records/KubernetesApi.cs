using GitOpsDsl.Facts;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>The facts that the records of GitOpsDsl.Kubernetes were made from; read once in a process, when the first record is seen.</summary>
internal static class KubernetesApi
{
    /// <summary>The namespace of the records.</summary>
    public const string Namespace = "GitOpsDsl.Kubernetes";

    private static readonly Lazy<ApiFacts> Lazy = new(Read);

    public static ApiFacts Facts => Lazy.Value;

    private static ApiFacts Read()
    {
        using var stream = typeof(KubernetesApi).Assembly.GetManifestResourceStream("kubernetes.facts")!;
        using var reader = new StreamReader(stream);
        return FactsText.Parse(reader.ReadToEnd());
    }
}
