using GitOpsDsl.Yaml;

namespace GitOpsDsl.Records;

public class ApiRecordTests
{
    [Fact]
    public void A_record_is_shown_as_its_YAML() => Assert.Equal("path: /\n", new Probe { Path = "/" }.ToString());

    [Fact]
    public void A_record_without_fields_is_an_empty_map() => Assert.Equal("{}\n", new Probe().ToString());

    [Fact]
    public void Unknown_fields_come_after_the_known_ones()
    {
        var probe = new Probe { Path = "/", UnknownFields = new() { ["b"] = new() { ["x"] = [1, true] }, ["a"] = "yes" } };

        Assert.Equal("path: /\na: \"yes\"\nb:\n  x:\n  - 1\n  - true\n", probe.ToString());
    }

    [Fact]
    public void A_document_says_which_record_wrote_it()
    {
        var probe = new Probe { Path = "/" };
        var trace = new Trace();
        var writer = new Utf8YamlWriter { Trace = trace };

        probe.WriteDocument(ref writer);

        Assert.Equal([(probe, 0, 0)], trace.Sources);
    }

    private sealed class Trace : IYamlTrace
    {
        public List<(object Record, int Offset, int Indent)> Sources { get; } = [];

        public void Source(object record, int offset, int indent) => Sources.Add((record, offset, indent));
    }
}
