using System.Security.Cryptography;
using System.Text;

namespace GitOpsDsl;

/// <summary>A workload's configuration as ConfigMaps, with a hash that rolls the pods when it changes.</summary>
internal static class ConfigMaps
{
    public static PodConfig Add(Workload workload, Lowering lowering)
    {
        // What comes out of the cloud program is written by it (CloudConfig).
        var variables = workload.Config.Values.Any(IsKnown) ? lowering.Name : null;
        var files = workload.Files.Values.Any(IsKnown) ? lowering.Name + "-files" : null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (variables is not null)
        {
            Add(variables, workload.Config, static key => key, lowering, hash);
        }

        if (files is not null)
        {
            Add(files, workload.Files, LoweredNames.FileKey, lowering, hash);
        }

        var any = variables is not null || files is not null;
        return new(variables, files, any ? Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8)) : null);
    }

    /// <summary>It is known now, and stands in the tree.</summary>
    public static bool IsKnown(ConfigValue value) => !value.HasOutputs;

    private static void Add(string name, ValueMap<ConfigValue> values, Func<string, string> key, Lowering lowering, IncrementalHash hash)
    {
        var data = new ValueMap<string>(values.Where(static entry => IsKnown(entry.Value)).Select(entry => KeyValuePair.Create(key(entry.Key), lowering.Resolve(entry.Value))));
        foreach (var (entry, text) in data)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{entry}\0{text}\0"));
        }

        lowering.Add(new ConfigMap { Metadata = lowering.Metadata(name), Data = data });
    }
}
