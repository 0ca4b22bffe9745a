using System.Globalization;
using GitOpsDsl.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Reading;

/// <summary>
/// YAML, and so JSON, to what rules see. Scalars as Kubernetes' own reader takes them (sigs.k8s.io/yaml: YAML 1.1's booleans, and null).
/// Documents that expand, nest or grow beyond all use are refused.
/// </summary>
public sealed class YamlNodes
{
    /// <summary>Go's decoder, which the API server uses, gives up at 10,000; no manifest has 200.</summary>
    private const int MaxDepth = 1000;

    /// <summary>In one document: an object of Kubernetes is 1.5 MiB at most.</summary>
    private const int MaxNodes = 2_000_000;

    private readonly NodeDocumentBuilder _builder = new();
    private readonly string _file;
    private readonly IParser _parser;
    private YamlPlaces _places;

    private YamlNodes(string file, string text)
    {
        _file = file;
        _parser = new Parser(new StringReader(text));
        _places = new YamlPlaces(file, 0);
    }

    /// <param name="file">As messages name it.</param>
    /// <param name="text">One document or several.</param>
    /// <exception cref="YamlInputException">It is no YAML, or too deep or too large.</exception>
    public static List<NodeDocument> Read(string file, string text)
    {
        // The parser takes a NUL for the end of the text, and would read half a binary file.
        if (text.IndexOf('\0') is >= 0 and var at)
        {
            throw new YamlInputException(file, text.Take(at).Count(static c => c == '\n') + 1, at - text.LastIndexOf('\n', at), "a NUL is no text");
        }

        var reader = new YamlNodes(file, text);
        try
        {
            return reader.Documents();
        }
        catch (YamlException exception)
        {
            throw new YamlInputException(file, exception.Start.Line, exception.Start.Column, exception.Message);
        }
    }

    private List<NodeDocument> Documents()
    {
        var documents = new List<NodeDocument>();
        _parser.Consume<StreamStart>();
        for (var index = 0; _parser.TryConsume<DocumentStart>(out _); index++)
        {
            _places = new YamlPlaces(_file, index);
            Value(null);
            _parser.Consume<DocumentEnd>();
            var document = _builder.Build(_places);
            if (document.Root.Kind != NodeKind.Null)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    private void Value(Scalar? key)
    {
        var start = _parser.Current!.Start;
        _places.Add(key?.Start.Line ?? start.Line, key?.Start.Column ?? start.Column);
        var position = _places.Add(start.Line, start.Column);
        Require(_builder.Depth < MaxDepth, start, $"more than {MaxDepth} levels are open");
        Require(_places.Count < 2 * MaxNodes, start, $"the document has more than {MaxNodes} values");
        if (_parser.TryConsume<MappingStart>(out _))
        {
            _builder.BeginMap(position);
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var at = _parser.Current!.Start;
                Require(_parser.Current is Scalar, at, "a key must be a text");
                var name = _parser.Consume<Scalar>();
                _builder.Key(name.Value);
                Value(name);
            }

            _builder.EndMap();
        }
        else if (_parser.TryConsume<SequenceStart>(out _))
        {
            _builder.BeginList(position);
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                Value(null);
            }

            _builder.EndList();
        }
        else if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            throw new YamlInputException(_file, alias.Start.Line, alias.Start.Column, $"the alias *{alias.Value} is not read: write the value out");
        }
        else
        {
            Write(_parser.Consume<Scalar>(), position);
        }
    }

    private void Write(Scalar scalar, int position)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == "tag:yaml.org,2002:str"))
        {
            _builder.String(text, position);
        }
        else if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            _builder.Null(position);
        }
        else if (Boolean(text) is { } boolean)
        {
            _builder.Boolean(boolean, position);
        }
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            _builder.Integer(integer, position);
        }
        else if (text[text.Length - 1] is >= '0' and <= '9' && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            _builder.Float(number, position);
        }
        else
        {
            _builder.String(text, position);
        }
    }

    private static bool? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y" => true,
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" => false,
        _ => null,
    };

    private void Require(bool holds, Mark at, string problem)
    {
        if (!holds)
        {
            throw new YamlInputException(_file, at.Line, at.Column, problem);
        }
    }
}
