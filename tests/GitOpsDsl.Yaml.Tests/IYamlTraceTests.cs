using System.Text;

namespace GitOpsDsl.Yaml.Tests;

public class IYamlTraceTests
{
    [Fact]
    public void Each_record_is_traced_to_the_first_byte_of_its_entries_and_their_column()
    {
        var trace = new Trace();
        var writer = new Utf8YamlWriter { Trace = trace };
        for (var i = 0; i < 2; i++)
        {
            writer.BeginDocument();
            writer.Source("root");
            writer.Key("spec:"u8);
            var spec = writer.BeginMap();
            writer.Source("spec");
            writer.Key("containers:"u8);
            var containers = writer.BeginList();
            writer.Item();
            var container = writer.BeginMap();
            writer.Source("container");
            writer.Key("name:"u8);
            writer.Value("web");
            writer.EndMap(container);
            writer.EndList(containers);
            writer.EndMap(spec);
            writer.Key("status:"u8);
            var status = writer.BeginMap();
            writer.Source("status");
            writer.EndMap(status);
            writer.EndDocument();
        }

        var text = Encoding.UTF8.GetString(writer.Written);
        var second = text.IndexOf("---\n", StringComparison.Ordinal) + 4;
        (string, int, int)[] once =
        [
            ("root", text.IndexOf("spec:", StringComparison.Ordinal), 0),
            ("spec", text.IndexOf("containers:", StringComparison.Ordinal), 2),
            ("container", text.IndexOf("name:", StringComparison.Ordinal), 4),
            ("status", text.IndexOf("{}", StringComparison.Ordinal) + 2, 2),
        ];
        Assert.Equal([.. once, .. once.Select(heard => (heard.Item1, heard.Item2 + second, heard.Item3))], trace.Heard);
    }

    private sealed class Trace : IYamlTrace
    {
        public List<(object Record, int Offset, int Indent)> Heard { get; } = [];

        public void Source(object record, int offset, int indent) => Heard.Add((record, offset, indent));
    }
}
