using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Rules.Tests;

/// <summary>
/// YAML (and so JSON) to documents, for cases: plain scalars by the YAML 1.2 core schema; <c>!unknown</c> is a value that no host knows,
/// on a map or a list it says that there may be more; <c>!large</c> stands for two million times the character that follows.
/// </summary>
internal sealed class YamlNodes
{
    private readonly NodeDocumentBuilder _builder = new();
    private readonly Parser _parser;
    private List<Place> _places = [];

    private YamlNodes(string yaml) => _parser = new Parser(new StringReader(yaml));

    public static IReadOnlyList<NodeDocument> Read(string yaml)
    {
        var reader = new YamlNodes(yaml);
        var documents = new List<NodeDocument>();
        reader._parser.Consume<StreamStart>();
        while (reader._parser.TryConsume<DocumentStart>(out _))
        {
            reader.Value(null);
            reader._parser.Consume<DocumentEnd>();
            documents.Add(reader._builder.Build(reader._places));
            reader._places = [];
        }

        return documents;
    }

    public static Place PlaceOf(Node node) => ((List<Place>)node.Document!.Source!)[node.Position];

    private void Value(Scalar? key)
    {
        var start = _parser.Current!.Start;
        var position = _places.Count;
        _places.Add(new Place(
            (int)(key?.Start.Line ?? start.Line), (int)(key?.Start.Column ?? start.Column), (int)start.Line, (int)start.Column));
        if (_parser.TryConsume<MappingStart>(out var map))
        {
            _builder.BeginMap(position);
            MarkUnknown(map);
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var name = _parser.Consume<Scalar>();
                _builder.Key(name.Value);
                Value(name);
            }

            _builder.EndMap();
        }
        else if (_parser.TryConsume<SequenceStart>(out var list))
        {
            _builder.BeginList(position);
            MarkUnknown(list);
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                Value(null);
            }

            _builder.EndList();
        }
        else
        {
            Scalar(_parser.Consume<Scalar>(), position);
        }
    }

    private void MarkUnknown(NodeEvent node)
    {
        if (IsUnknown(node))
        {
            _builder.MarkPartial();
        }
    }

    private void Scalar(Scalar scalar, int position)
    {
        var text = scalar.Value;
        if (IsUnknown(scalar))
        {
            _builder.Unknown(position);
        }
        else if (!scalar.Tag.IsEmpty && scalar.Tag.Value == "!large")
        {
            _builder.String(new string(text.Length > 0 ? text[0] : 'x', 2_000_000), position);
        }
        else if (scalar.Style != ScalarStyle.Plain)
        {
            _builder.String(text, position);
        }
        else if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            _builder.Null(position);
        }
        else if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            _builder.Boolean(text[0] is 't' or 'T', position);
        }
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            _builder.Integer(integer, position);
        }
        else if (char.IsAsciiDigit(text[^1]) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            _builder.Float(number, position);
        }
        else
        {
            _builder.String(text, position);
        }
    }

    private static bool IsUnknown(NodeEvent node) => !node.Tag.IsEmpty && node.Tag.Value == "!unknown";
}
