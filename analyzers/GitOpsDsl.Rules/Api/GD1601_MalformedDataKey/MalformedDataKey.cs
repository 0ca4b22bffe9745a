namespace GitOpsDsl.Rules;

/// <summary>Keys of ConfigMaps and Secrets become names of files (<c>ValidateConfigMap</c>, <c>ValidateSecret</c>).</summary>
internal sealed class MalformedDataKey() : ApiRule("GD1601", "Malformed or repeated key of data")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.core.v1.ConfigMap", "data", Keys);
        on.Field("io.k8s.api.core.v1.ConfigMap", "binaryData", Keys);
        on.Field("io.k8s.api.core.v1.Secret", "data", Keys);
        on.Field("io.k8s.api.core.v1.Secret", "stringData", Keys);
        on.Type("io.k8s.api.core.v1.ConfigMap", Repeated);
    }

    private static void Keys(Node data, RuleContext context)
    {
        foreach (var entry in data.Entries)
        {
            if (!ConfigKey.IsValid(entry.Name))
            {
                context.ReportKey(entry, $"\"{entry.Name}\" can't be a key, which becomes the name of a file: letters, digits, '-', '_' and '.', at most 253, and neither '.' nor '..' at the start");
            }
        }
    }

    private static void Repeated(Node map, RuleContext context)
    {
        var data = map["data"];
        if (data.Count == 0)
        {
            return;
        }

        foreach (var entry in map["binaryData"].Entries)
        {
            if (data[entry.Name] is { Exists: true } text)
            {
                context.ReportKey(text, $"\"{entry.Name}\" is in binaryData too: keep it in one of the two", entry);
            }
        }
    }
}
