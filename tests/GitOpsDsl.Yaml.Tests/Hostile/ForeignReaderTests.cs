using System.Text.Json;
using GitOpsDsl.TestKit;
using GitOpsDsl.Yaml.Tests.Readers;
using GitOpsDsl.Yaml.Tests.Scalars;

namespace GitOpsDsl.Yaml.Tests.Hostile;

public class ForeignReaderTests
{
    private delegate IEnumerable<JsonElement> Reader(ReadOnlySpan<byte> yaml);

    [RequiresToolFact("python3", "-c", "import yaml")]
    public void PyYAML_reads_back_every_hostile_string() => AssertReadBack(4, 4_000, static yaml => ForeignReaders.Python("SafeLoader", yaml));

    [RequiresToolFact("python3", "-c", "from yaml import CSafeLoader")]
    public void Libyaml_reads_back_every_hostile_string() => AssertReadBack(5, 50_000, static yaml => ForeignReaders.Python("CSafeLoader", yaml));

    [RequiresToolFact("kubectl", "version", "--client")]
    public void Kubectl_reads_back_every_hostile_string() => AssertReadBack(6, 50_000, ForeignReaders.Kubectl);

    [RequiresToolFact("python3", "-c", "import yaml")]
    public void PyYAML_reads_numbers_booleans_and_null_as_such() => AssertTypesAreKept(static yaml => ForeignReaders.Python("SafeLoader", yaml));

    [RequiresToolFact("kubectl", "version", "--client")]
    public void Kubectl_reads_numbers_booleans_and_null_as_such() => AssertTypesAreKept(ForeignReaders.Kubectl);

    private static void AssertReadBack(int seed, int count, Reader read)
    {
        var text = new HostileText(seed);
        var strings = HostileText.Exhaustive().Where((_, index) => index % 40 == seed).Concat(Enumerable.Range(0, count).Select(_ => text.Next()));
        var documents = new HostileTree(seed, strings.GetEnumerator()).Documents().ToArray();
        var writer = new Utf8YamlWriter();
        foreach (var document in documents)
        {
            WriteObject(ref writer, document.WriteTo);
        }

        var readBack = read(writer.Written).ToArray();
        Assert.Equal(documents.Length, readBack.Length);
        foreach (var (document, json) in documents.Zip(readBack))
        {
            JsonTruth.AssertSame(document, json.GetProperty("spec"));
        }
    }

    private static void AssertTypesAreKept(Reader read)
    {
        var writer = new Utf8YamlWriter();
        WriteObject(ref writer, (ref Utf8YamlWriter value) =>
        {
            var list = value.BeginList();
            foreach (var number in NumberScalarTests.Values)
            {
                value.Item();
                value.Value(number);
            }

            value.Item();
            value.Value(long.MinValue);
            value.Item();
            value.Value(true);
            value.Item();
            value.Value(false);
            value.Item();
            value.Null();
            value.EndList(list);
        });

        var items = read(writer.Written).Single().GetProperty("spec").EnumerateArray().ToArray();
        Assert.Equal(NumberScalarTests.Values, items[..^4].Select(item => item.GetDouble()));
        Assert.Equal(long.MinValue, items[^4].GetInt64());
        Assert.Equal([JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null], items[^3..].Select(item => item.ValueKind));
    }

    /// <summary>What kubectl takes for an object: any kind will do, as long as it has a name.</summary>
    private static void WriteObject(ref Utf8YamlWriter writer, Written.Write writeSpec)
    {
        writer.BeginDocument();
        writer.Key("apiVersion:"u8);
        writer.Value("example.com/v1");
        writer.Key("kind:"u8);
        writer.Value("Hostile");
        writer.Key("metadata:"u8);
        var metadata = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value("hostile");
        writer.EndMap(metadata);
        writer.Key("spec:"u8);
        writeSpec(ref writer);
        writer.EndDocument();
    }
}
