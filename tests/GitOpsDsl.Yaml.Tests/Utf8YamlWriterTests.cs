using System.Text;
using GitOpsDsl.Yaml.Tests.Readers;

namespace GitOpsDsl.Yaml.Tests;

public class Utf8YamlWriterTests
{
    private static readonly string[] Texts = ["plain", "nginx:1.27", "yes", "12:30:45", "2024-01-01", "Grüezi 😀 \u0001\"", "two\n lines\n"];

    [Fact]
    public void A_document_is_laid_out_as_kubectl_prints_it() =>
        Assert.Equal(
            """
            kind: Deployment
            metadata:
              labels: {}
            spec:
              replicas: 3
              paused: false
              containers:
              - name: web
                args:
                - --port=8080
                - "yes"
              - {}
              - - - deep
                  - null
                - []
              volumes: []
            """,
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                writer.Key("kind:"u8);
                writer.Plain("Deployment"u8);
                writer.Key("metadata:"u8);
                var metadata = writer.BeginMap();
                writer.Key("labels:"u8);
                writer.EndMap(writer.BeginMap());
                writer.EndMap(metadata);
                writer.Key("spec:"u8);
                var spec = writer.BeginMap();
                writer.Key("replicas:"u8);
                writer.Value(3);
                writer.Key("paused:"u8);
                writer.Value(false);
                writer.Key("containers:"u8);
                var containers = writer.BeginList();
                WriteContainer(ref writer);
                writer.Item();
                writer.EndMap(writer.BeginMap());
                WriteNestedLists(ref writer);
                writer.EndList(containers);
                writer.Key("volumes:"u8);
                writer.EndList(writer.BeginList());
                writer.EndMap(spec);
            }));

    [Fact]
    public void Documents_are_divided_by_markers_and_an_empty_one_is_an_empty_mapping()
    {
        var writer = new Utf8YamlWriter();
        for (var i = 0; i < 3; i++)
        {
            writer.BeginDocument();
            if (i != 1)
            {
                writer.Key("i:"u8);
                writer.Value(i);
            }

            writer.EndDocument();
        }

        Assert.Equal("i: 0\n---\n{}\n---\ni: 2\n", Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void A_document_may_be_a_list_and_its_root_may_be_opened()
    {
        Assert.Equal(
            "- a\n- b: 1",
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                writer.Item();
                writer.Value("a");
                writer.Item();
                var map = writer.BeginMap();
                writer.Key("b:"u8);
                writer.Value(1);
                writer.EndMap(map);
            }));
        Assert.Equal("[]", Written.Document((ref Utf8YamlWriter writer) => writer.EndList(writer.BeginList())));
        Assert.Equal(
            "a: 1",
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                var map = writer.BeginMap();
                writer.Key("a:"u8);
                writer.Value(1);
                writer.EndMap(map);
            }));
    }

    [Theory]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void A_key_that_is_too_long_for_readers_to_find_its_colon_is_explicit(int length, bool isExplicit)
    {
        var key = new string('k', length);
        Assert.Equal(
            isExplicit ? $"- ? {key}\n  : v" : $"- {key}: v",
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                writer.Item();
                var map = writer.BeginMap();
                writer.Key(key);
                writer.Value("v");
                writer.EndMap(map);
            }));
    }

    [Fact]
    public void Nests_of_any_depth_are_read_back()
    {
        YamlNode node = new YamlNode.Scalar("two\nlines\n");
        for (var depth = 0; depth < 100; depth++)
        {
            node = new YamlNode.Map(new Dictionary<string, YamlNode> { ["k"] = new YamlNode.List([node, new YamlNode.Scalar("last")]) });
        }

        var writer = new Utf8YamlWriter(1);
        YamlNode.WriteDocument(ref writer, node);
        YamlDotNetReader.AssertReadsBack(Encoding.UTF8.GetString(writer.Written), [node]);
    }

    [Fact]
    public void Two_writers_know_nothing_of_each_other()
    {
        var (one, other) = (new Utf8YamlWriter(), new Utf8YamlWriter());
        one.BeginDocument();
        one.Key("a:"u8);
        other.BeginDocument();
        other.Key("b:"u8);
        other.Value("2");
        one.Value("1");
        Assert.Equal("a: \"1\"", Encoding.UTF8.GetString(one.Written));
        Assert.Equal("b: \"2\"", Encoding.UTF8.GetString(other.Written));
    }

    [Fact]
    public void Nothing_is_allocated_once_the_buffer_is_large_enough()
    {
        var writer = new Utf8YamlWriter();
        WriteEveryKind(ref writer);
        var length = writer.Length;
        writer.Reset();
        var before = GC.GetAllocatedBytesForCurrentThread();
        WriteEveryKind(ref writer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(length, writer.Length);
    }

    private static void WriteContainer(ref Utf8YamlWriter writer)
    {
        writer.Item();
        var container = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value("web");
        writer.Key("args:"u8);
        var args = writer.BeginList();
        writer.Item();
        writer.Value("--port=8080");
        writer.Item();
        writer.Value("yes");
        writer.EndList(args);
        writer.EndMap(container);
    }

    private static void WriteNestedLists(ref Utf8YamlWriter writer)
    {
        writer.Item();
        var outer = writer.BeginList();
        writer.Item();
        var inner = writer.BeginList();
        writer.Item();
        writer.Value("deep");
        writer.Item();
        writer.Null();
        writer.EndList(inner);
        writer.Item();
        writer.EndList(writer.BeginList());
        writer.EndList(outer);
    }

    private static void WriteEveryKind(ref Utf8YamlWriter writer)
    {
        writer.BeginDocument();
        WriteContainer(ref writer);
        WriteNestedLists(ref writer);
        foreach (var text in Texts)
        {
            writer.Item();
            var map = writer.BeginMap();
            writer.Key(text);
            writer.Value(text);
            writer.EndMap(map);
        }

        writer.Item();
        writer.Value(long.MinValue);
        writer.Item();
        writer.Value(-1.5e-7);
        writer.EndDocument();
    }
}
