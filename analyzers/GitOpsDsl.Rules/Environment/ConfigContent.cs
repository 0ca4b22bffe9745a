namespace GitOpsDsl.Rules;

/// <summary>What is in a ConfigMap or a Secret, also in one that a SealedSecret, an ExternalSecret or a certificate becomes.</summary>
internal static class ConfigContent
{
    /// <summary>It has that key.</summary>
    public static Certainty HasKey(EnvironmentObject item, string key)
    {
        var spec = item.Spec;
        return item.Id.Kind switch
        {
            "ConfigMap" or "Secret" or "SealedSecret" => Has(MapsOf(item), key),
            "ExternalSecret" when spec["dataFrom"].IsZero && spec["target"]["template"].IsAbsent => HasItem(spec["data"], key),
            // Keystores and other formats come on demand.
            "Certificate" or "Ingress" when key is "tls.crt" or "tls.key" or "ca.crt" => Certainty.Yes,
            _ => Certainty.Maybe,
        };
    }

    /// <summary>The maps of its keys; missing where it has them in another way.</summary>
    public static KeyMaps MapsOf(EnvironmentObject item) => item.Id.Kind switch
    {
        "ConfigMap" => new(item.Root["data"], item.Root["binaryData"]),
        "Secret" => new(item.Root["data"], item.Root["stringData"]),
        "SealedSecret" => new(item.Spec["encryptedData"], item.Spec["template"]["data"]),
        _ => default,
    };

    /// <summary>All its keys are in <see cref="MapsOf"/>.</summary>
    public static bool AreKeysKnown(EnvironmentObject item) =>
        item.Id.Kind is "ConfigMap" or "Secret" or "SealedSecret" && MapsOf(item) is { First.IsPartial: false, Second.IsPartial: false };

    /// <summary>Those of its keys that are known.</summary>
    public static List<string> KeysOf(EnvironmentObject item)
    {
        var keys = new List<string>();
        var maps = MapsOf(item);
        Add(keys, maps.First);
        Add(keys, maps.Second);
        return keys;
    }

    /// <summary>The type of a Secret; null when it can't be known.</summary>
    public static string? TypeOf(EnvironmentObject item) => item.Id.Kind switch
    {
        "Secret" => Known(item.Root["type"]),
        "SealedSecret" => Known(item.Spec["template"]["type"]),
        "ExternalSecret" => Known(item.Spec["target"]["template"]["type"]),
        "Certificate" or "Ingress" => "kubernetes.io/tls",
        _ => null,
    };

    private static string? Known(Node type) => type.IsZero ? "Opaque" : type.Text;

    private static void Add(List<string> keys, Node map)
    {
        foreach (var entry in map.Entries)
        {
            keys.Add(entry.Name);
        }
    }

    /// <summary>A key is there whatever its value, even an unknown one.</summary>
    private static Certainty Has(KeyMaps maps, string key) =>
        maps.First[key].Document is not null || maps.Second[key].Document is not null ? Certainty.Yes
        : maps.First.IsPartial || maps.Second.IsPartial ? Certainty.Maybe
        : Certainty.No;

    private static Certainty HasItem(Node data, string key)
    {
        var result = data.IsPartial ? Certainty.Maybe : Certainty.No;
        foreach (var item in data.Items)
        {
            if (item["secretKey"].Text == key)
            {
                return Certainty.Yes;
            }

            result = item["secretKey"].IsUnknown ? Certainty.Maybe : result;
        }

        return result;
    }
}
