using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>Parameters for a storage driver (<c>validateParameters</c> in storage validation).</summary>
internal sealed class MalformedParameters() : ApiRule("GD1620", "Parameters of a storage class out of bounds")
{
    private const int MostEntries = 512;
    private const long MostBytes = 256 * 1024;

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.storage.v1.StorageClass", "parameters", Check);
        on.Field("io.k8s.api.storage.v1.VolumeAttributesClass", "parameters", Check);
    }

    private static void Check(Node parameters, RuleContext context)
    {
        var bytes = 0L;
        foreach (var parameter in parameters.Entries)
        {
            bytes += Encoding.UTF8.GetByteCount(parameter.Name) + Encoding.UTF8.GetByteCount(parameter.Text ?? "");
            if (parameter.Name.Length == 0)
            {
                context.ReportKey(parameter, "a parameter needs a name");
            }
        }

        if (parameters.Count > MostEntries || bytes > MostBytes)
        {
            context.Report(parameters, $"there are {parameters.Count} parameters with {bytes} bytes, and may be {MostEntries} with {MostBytes}");
        }
    }
}
