using System.Text.Json;
using GitOpsDsl.TestKit;
using GitOpsDsl.Yaml.Tests.Readers;

namespace GitOpsDsl.Yaml.Tests.Hostile;

public class ForeignReaderTests
{
    private delegate IEnumerable<JsonElement> Reader(ReadOnlySpan<byte> yaml);

    [RequiresToolFact("python3", "-c", "import yaml")]
    public void PyYAML_reads_back_every_hostile_string() => AssertReadBack(4, 4_000, static yaml => ForeignReaders.Python("SafeLoader", yaml));

    [RequiresToolFact("python3", "-c", "from yaml import CSafeLoader")]
    public void Libyaml_reads_back_every_hostile_string() => AssertReadBack(5, 100_000, static yaml => ForeignReaders.Python("CSafeLoader", yaml));

    [RequiresToolFact("kubectl", "version", "--client")]
    public void Kubectl_reads_back_every_hostile_string() => AssertReadBack(6, 100_000, ForeignReaders.Kubectl);

    private static void AssertReadBack(int seed, int count, Reader read)
    {
        var text = new HostileText(seed);
        var strings = HostileText.Exhaustive().Where((_, index) => index % 40 == seed).Concat(Enumerable.Range(0, count).Select(_ => text.Next()));
        var documents = new HostileTree(seed, strings.GetEnumerator()).Documents().ToArray();
        var writer = new Utf8YamlWriter();
        foreach (var document in documents)
        {
            YamlNode.WriteDocument(ref writer, AsObject(document));
        }

        var readBack = read(writer.Written).ToArray();
        Assert.Equal(documents.Length, readBack.Length);
        foreach (var (document, json) in documents.Zip(readBack))
        {
            JsonTruth.AssertSame(document, json.GetProperty("spec"));
        }
    }

    /// <summary>What kubectl takes for an object: any kind will do, as long as it has a name.</summary>
    private static YamlNode.Map AsObject(YamlNode spec) => new(new Dictionary<string, YamlNode>
    {
        ["apiVersion"] = new YamlNode.Scalar("example.com/v1"),
        ["kind"] = new YamlNode.Scalar("Hostile"),
        ["metadata"] = new YamlNode.Map(new Dictionary<string, YamlNode> { ["name"] = new YamlNode.Scalar("hostile") }),
        ["spec"] = spec,
    });
}
