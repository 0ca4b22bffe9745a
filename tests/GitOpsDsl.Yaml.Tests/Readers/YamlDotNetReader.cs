using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Yaml.Tests.Readers;

/// <summary>Reads a stream event by event, so that the style of each scalar is seen, and compares it with the trees that were written.</summary>
internal static class YamlDotNetReader
{
    public static void AssertReadsBack(string yaml, IEnumerable<YamlNode> documents)
    {
        try
        {
            AssertDocuments(new Parser(new Scanner(new StringReader(yaml), skipComments: false)), documents);
        }
        catch (YamlException error)
        {
            var lines = yaml.Split('\n');
            var near = lines[Math.Max(0, (int)error.Start.Line - 4)..Math.Min(lines.Length, (int)error.End.Line + 2)];
            Assert.Fail($"line {error.Start.Line}: {error.Message}\n{string.Join('\n', near)}");
        }
    }

    private static void AssertDocuments(Parser parser, IEnumerable<YamlNode> documents)
    {
        parser.Consume<StreamStart>();
        foreach (var document in documents)
        {
            parser.Consume<DocumentStart>();
            AssertNode(parser, document);
            parser.Consume<DocumentEnd>();
        }

        parser.Consume<StreamEnd>();
    }

    private static void AssertNode(Parser parser, YamlNode expected)
    {
        switch (expected)
        {
            case YamlNode.Scalar scalar:
                AssertScalar(parser, scalar.Value);
                break;
            case YamlNode.List list:
                parser.Consume<SequenceStart>();
                foreach (var item in list.Items)
                {
                    AssertNode(parser, item);
                }

                parser.Consume<SequenceEnd>();
                break;
            case YamlNode.Map map:
                parser.Consume<MappingStart>();
                foreach (var (key, value) in map.Entries)
                {
                    AssertScalar(parser, key);
                    AssertNode(parser, value);
                }

                parser.Consume<MappingEnd>();
                break;
        }
    }

    private static void AssertScalar(Parser parser, string expected)
    {
        var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
        if (!string.Equals(expected, scalar.Value, StringComparison.Ordinal))
        {
            Assert.Fail($"line {scalar.Start.Line}: {Escaped(expected)} was read back as {Escaped(scalar.Value)} ({scalar.Style})");
        }

        if (scalar.Style == ScalarStyle.Plain && NonStringPlainScalars.Matches(scalar.Value))
        {
            Assert.Fail($"line {scalar.Start.Line}: {Escaped(expected)} is written plain, and is no string to a YAML 1.1 or 1.2 reader");
        }
    }

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
