using System.Text.Json;

namespace GitOpsDsl.Yaml.Tests.Readers;

/// <summary>Compares what a reader gave back as JSON with the tree that was written.</summary>
internal static class JsonTruth
{
    public static void AssertSame(YamlNode expected, JsonElement actual, string path = "")
    {
        switch (expected)
        {
            case YamlNode.Scalar scalar:
                AssertKind(JsonValueKind.String, actual, path, scalar.Value);
                Assert.True(scalar.Value == actual.GetString(), $"{path}: {JsonSerializer.Serialize(scalar.Value)} was read back as {actual.GetRawText()}");
                break;
            case YamlNode.List list:
                AssertKind(JsonValueKind.Array, actual, path, "a list");
                Assert.Equal(list.Items.Count, actual.GetArrayLength());
                for (var i = 0; i < list.Items.Count; i++)
                {
                    AssertSame(list.Items[i], actual[i], $"{path}[{i}]");
                }

                break;
            case YamlNode.Map map:
                AssertKind(JsonValueKind.Object, actual, path, "a mapping");
                foreach (var (key, value) in map.Entries)
                {
                    var name = JsonSerializer.Serialize(key);
                    Assert.True(actual.TryGetProperty(key, out var child), $"{path}: the key {name} is missing");
                    AssertSame(value, child, $"{path}.{name}");
                }

                Assert.Equal(map.Entries.Count, actual.EnumerateObject().Count());
                break;
        }
    }

    private static void AssertKind(JsonValueKind expected, JsonElement actual, string path, string what) =>
        Assert.True(expected == actual.ValueKind, $"{path}: {JsonSerializer.Serialize(what)} was read back as {actual.GetRawText()}");
}
