using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>ConfigMaps and Secrets are kept in etcd, which bounds their size (<c>MaxSecretSize</c>).</summary>
internal sealed class TooMuchData() : ApiRule("GD1602", "ConfigMap or Secret too large")
{
    private const long MostBytes = 1024 * 1024;

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.ConfigMap", static (map, context) => Check(map["data"], map["binaryData"], context));
        on.Type("io.k8s.api.core.v1.Secret", static (secret, context) => Check(secret["stringData"], secret["data"], context));
    }

    private static void Check(Node texts, Node encoded, RuleContext context)
    {
        var bytes = 0L;
        foreach (var text in texts.Entries)
        {
            bytes += Encoding.UTF8.GetByteCount(text.Text ?? "");
        }

        foreach (var text in encoded.Entries)
        {
            bytes += (text.Text?.TrimEnd('=').Length ?? 0) * 3L / 4;
        }

        if (bytes > MostBytes)
        {
            context.Report(texts.Exists ? texts : encoded, $"the values have {bytes} bytes together, and may have {MostBytes}: split them, or put large files into an image or a volume");
        }
    }
}
