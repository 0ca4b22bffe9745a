using GitOpsDsl.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Reading;

/// <summary>
/// YAML, and so JSON, to what rules see: as kubectl reads it (<see cref="YamlScalars"/>), with aliases written out and merge keys merged.
/// Documents that expand, nest or grow beyond all use are refused, and those that readers disagree about.
/// </summary>
public sealed class YamlNodes
{
    /// <summary>Go's decoder, which the API server uses, gives up at 10,000; no manifest has 200.</summary>
    private const int MaxDepth = 1000;

    /// <summary>In one document: an object of Kubernetes is 1.5 MiB at most.</summary>
    private const int MaxNodes = 2_000_000;

    private readonly NodeDocumentBuilder _builder = new();
    private readonly MapKeys _keys = new();
    private readonly string _file;
    private readonly YamlSource _text;
    private readonly QuotedLines _lines;
    private readonly YamlEvents _events;
    private readonly SharedStrings _strings;
    private YamlPlaces _places;

    private YamlNodes(string file, YamlSource text, SharedStrings strings)
    {
        _file = file;
        _text = text;
        _lines = new QuotedLines(text);
        _events = new YamlEvents(new Parser(_lines));
        _strings = strings;
        _places = new YamlPlaces(file, 0);
    }

    /// <inheritdoc cref="Read(string, YamlSource, SharedStrings)"/>
    public static List<NodeDocument> Read(string file, string text) => Read(file, new YamlString(text), new SharedStrings());

    /// <param name="file">As messages name it.</param>
    /// <param name="text">One document or several.</param>
    /// <param name="strings">Shared with other files.</param>
    /// <exception cref="YamlInputException">It is no YAML, or too deep or too large.</exception>
    public static List<NodeDocument> Read(string file, YamlSource text, SharedStrings strings)
    {
        var nodes = new YamlNodes(file, text, strings);
        try
        {
            return nodes.Documents();
        }
        catch (YamlException exception)
        {
            throw new YamlInputException(file, exception.Start.Line, exception.Start.Column, YamlProblem.Of(exception, nodes._lines.HasTemplate));
        }
    }

    private List<NodeDocument> Documents()
    {
        var documents = new List<NodeDocument>();
        _events.StartStream();
        for (var index = 0; _events.Current is DocumentStart; index++)
        {
            _places = new YamlPlaces(_file, index);
            _events.StartDocument();
            var start = _events.Current.Start;
            Value(null);
            _events.Take();
            var document = _builder.Build(_places.Pack());
            if (document.Root.Kind != NodeKind.Null)
            {
                Require(document.Root.IsMap, start, "a document must be an object: a map with apiVersion and kind");
                documents.Add(document);
            }
        }

        return documents;
    }

    private void Value(Scalar? key)
    {
        if (_events.Current is AnchorAlias)
        {
            _events.Enter(_events.TakeAlias());
            Value(key);
            _events.Leave();
            return;
        }

        _text.ValueEnded();
        var start = _events.Current.Start;
        Require(_builder.Depth < MaxDepth, start, $"more than {MaxDepth} levels are open");
        Require(_places.Count < 2 * MaxNodes, start, $"the document has more than {MaxNodes} values");
        _places.Add(key?.Start ?? start);
        var position = _places.Add(start);
        switch (_events.Take())
        {
            case MappingStart:
                _builder.BeginMap(position);
                _keys.Begin();
                Entries(mergedAfter: -1);
                _keys.End();
                _builder.EndMap();
                break;
            case SequenceStart:
                _builder.BeginList(position);
                while (_events.Current is not SequenceEnd)
                {
                    Value(null);
                }

                _events.Take();
                _builder.EndList();
                break;
            case Scalar scalar:
                Write(YamlScalars.Value(scalar), position);
                break;
            case var other:
                throw new YamlException(other.Start, other.End, "here should be a value");
        }
    }

    /// <summary>The entries of a map, which has begun.</summary>
    /// <param name="mergedAfter">How many entries the map had before the merge key that brings these; -1 for its own.</param>
    private void Entries(int mergedAfter)
    {
        List<(int Start, int After)>? merges = null;
        while (_events.Current is not MappingEnd)
        {
            var key = Key();
            if (YamlScalars.IsMerge(key))
            {
                (merges ??= []).Add((_events.TakeValue(), mergedAfter < 0 ? _keys.Count : mergedAfter));
                continue;
            }

            var name = _strings.Share(YamlScalars.Key(key));
            if (_keys.Add(name) is not { } place)
            {
                _builder.Key(name);
                Value(key);
                continue;
            }

            Require(mergedAfter >= 0, key.Start, $"the key {Shown(name)} is there twice in its map");
            Require(place >= mergedAfter, key.Start, $"<< brings a second {Shown(name)}, and readers differ on which holds: put << first in its map");
            _events.TakeValue();
        }

        _events.Take();
        for (var i = (merges?.Count ?? 0) - 1; i >= 0; i--)
        {
            Merge(merges![i].Start, merges[i].After);
        }
    }

    private Scalar Key()
    {
        var isAlias = _events.Current is AnchorAlias;
        if (isAlias)
        {
            _events.Enter(_events.TakeAlias());
        }

        Require(_events.Current is Scalar, _events.Current.Start, "a key must be a text");
        var key = (Scalar)_events.Take();
        if (isAlias)
        {
            _events.Leave();
        }

        return key;
    }

    /// <summary>A map, or a list of maps of which the first has the last word.</summary>
    private void Merge(int start, int after)
    {
        _events.Enter(start);
        if (_events.Current is SequenceStart)
        {
            _events.Take();
            while (_events.Current is not SequenceEnd)
            {
                MergeMap(after);
            }
        }
        else
        {
            MergeMap(after);
        }

        _events.Leave();
    }

    private void MergeMap(int after)
    {
        var isAlias = _events.Current is AnchorAlias;
        if (isAlias)
        {
            _events.Enter(_events.TakeAlias());
        }

        Require(_events.Current is MappingStart, _events.Current.Start, "<< takes a map or a list of maps");
        _events.Take();
        Entries(after);
        if (isAlias)
        {
            _events.Leave();
        }
    }

    private void Write(YamlValue value, int position)
    {
        switch (value.Kind)
        {
            case NodeKind.String:
                _builder.String(_strings.Share(value.Text), position);
                break;
            case NodeKind.Integer:
                _builder.Integer(value.Integer, position);
                break;
            case NodeKind.Float:
                _builder.Float(value.Float, position);
                break;
            case NodeKind.Boolean:
                _builder.Boolean(value.Integer != 0, position);
                break;
            default:
                _builder.Null(position);
                break;
        }
    }

    /// <summary>On one line, and not all of a long one.</summary>
    private static string Shown(string name)
        => '"' + string.Concat(name.Take(60).Select(static c => char.IsControl(c) ? '·' : c)) + (name.Length > 60 ? "…\"" : "\"");

    private static void Require(bool holds, Mark at, string problem)
    {
        if (!holds)
        {
            throw new YamlException(at, at, problem);
        }
    }
}
