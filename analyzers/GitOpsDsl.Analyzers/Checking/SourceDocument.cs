using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Analyzers.Values;
using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>Writes what is known of a record as a document, as it will be rendered; the nodes' positions count in a list of places.</summary>
internal sealed class SourceDocument
{
    /// <summary>More than any object has; a record that nests others again and again is not followed further.</summary>
    private const int MostNodes = 100_000;

    private readonly NodeDocumentBuilder _builder = new();
    private readonly List<SourcePlace> _places = [];
    private readonly bool _mayBeMore;
    private SyntaxNode? _use;

    private SourceDocument(bool mayBeMore) => _mayBeMore = mayBeMore;

    /// <summary>The place of a node of a document that this made.</summary>
    public static SourcePlace PlaceOf(Node node) => ((List<SourcePlace>)node.Document!.Source!)[node.Position];

    /// <param name="value">What is known of a record of that type.</param>
    /// <param name="mayBeMore">Other code may add to it before it is rendered.</param>
    public static NodeDocument Of(SourceMap value, RecordType type, bool mayBeMore) => Write(value, type, mayBeMore, isPart: type.Kind is null);

    /// <param name="value">What is known of some record of its type.</param>
    public static NodeDocument OfPart(SourceMap value) => Write(value, value.Record!, mayBeMore: false, isPart: true);

    private static NodeDocument Write(SourceMap value, RecordType type, bool mayBeMore, bool isPart)
    {
        var writer = new SourceDocument(mayBeMore);
        writer.Object(value, type, null);
        return writer._builder.Build(writer._places, isPart);
    }

    private void Object(SourceMap value, RecordType type, SyntaxNode? key)
    {
        _builder.BeginMap(Position(value, key));
        // A record that another member makes is looked at there.
        _use = null;
        if ((type.Kind?.ApiVersion ?? type.Facts.ApiVersion, type.Kind?.Kind ?? type.Facts.Kind) is ({ } apiVersion, { } kind))
        {
            Text("apiVersion", apiVersion, value);
            Text("kind", kind, value);
        }

        var others = value.Find("UnknownFields") is { } unknown ? SourceReference.Behind(unknown) as SourceMap : SourceMap.None;
        foreach (var entry in value.Entries)
        {
            if (type.FieldOf(entry.Key) is { } field && !IsNull(entry.Value) && others?.Find(field.Name) is null)
            {
                Entry(field.Name, entry, field);
            }
        }

        foreach (var entry in others?.Entries ?? [])
        {
            Entry(entry.Key, entry, null);
        }

        if (_mayBeMore || value.IsPartial || others is null or { IsPartial: true })
        {
            _builder.MarkPartial();
        }

        // An object without a namespace gets that of its environment.
        if (type.Facts.Name == Rules.TypeNames.ObjectMeta && (value.Find("Namespace") is not { } space || IsNull(space)))
        {
            _builder.Key("namespace");
            _builder.Unknown();
        }

        _builder.EndMap();
    }

    private void Entry(string name, SourceEntry entry, FieldFacts? field)
    {
        _builder.Key(name);
        Value(entry.Value, field, entry.KeyPlace);
    }

    private void Value(SourceValue value, FieldFacts? field, SyntaxNode? key)
    {
        var use = _use;
        if (value is SourceReference reference)
        {
            _use ??= reference.Place;
            value = reference.Value;
        }

        _use = value switch
        {
            SourceScalar { Use: { } name } => _use ?? name,
            SourceEnum { Use: { } name } => _use ?? name,
            _ => _use,
        };
        switch (value)
        {
            case var _ when _places.Count > MostNodes:
                _builder.Unknown(Position(value, key));
                break;
            case SourceScalar scalar:
                Scalar(scalar.Value, Position(value, key));
                break;
            case SourceEnum member when field?.Enum.FirstOrDefault(text => Identifiers.EnumMember(text) == member.Member) is { } text:
                _builder.String(text, Position(value, key));
                break;
            case SourceList list:
                List(list, field, key);
                break;
            case SourceMap { Record: { } type } record:
                Object(record, type, key);
                break;
            case SourceMap { IsMap: true } map:
                Map(map, field, key);
                break;
            default:
                _builder.Unknown(Position(value, key));
                break;
        }

        _use = use;
    }

    private void List(SourceList list, FieldFacts? field, SyntaxNode? key)
    {
        _builder.BeginList(Position(list, key));
        foreach (var item in list.Items)
        {
            Value(item, field, null);
        }

        if (_mayBeMore || list.IsPartial)
        {
            _builder.MarkPartial();
        }

        _builder.EndList();
    }

    private void Map(SourceMap map, FieldFacts? field, SyntaxNode? key)
    {
        _builder.BeginMap(Position(map, key));
        foreach (var entry in map.Entries)
        {
            _builder.Key(entry.Key);
            Value(entry.Value, field, entry.KeyPlace);
        }

        if (_mayBeMore || map.IsPartial)
        {
            _builder.MarkPartial();
        }

        _builder.EndMap();
    }

    private void Scalar(object? value, int position)
    {
        switch (value)
        {
            case "" when _mayBeMore:
                // What other code adds to may be empty because that code fills it in.
                _builder.Unknown(position);
                break;
            case string text:
                _builder.String(text, position);
                break;
            case bool flag:
                _builder.Boolean(flag, position);
                break;
            case long number:
                _builder.Integer(number, position);
                break;
            case double number:
                _builder.Float(number, position);
                break;
            default:
                _builder.Null(position);
                break;
        }
    }

    private void Text(string name, string text, SourceMap owner)
    {
        _builder.Key(name);
        _builder.String(text, Position(owner, null));
    }

    private int Position(SourceValue value, SyntaxNode? key)
    {
        _places.Add(new SourcePlace(value.Place, key, _use));
        return _places.Count - 1;
    }

    private static bool IsNull(SourceValue value) => SourceReference.Behind(value) is SourceScalar { Value: null };
}
