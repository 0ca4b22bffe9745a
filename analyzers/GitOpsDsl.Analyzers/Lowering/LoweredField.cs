using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Analyzers.Values;
using GitOpsDsl.Facts;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Lowering;

/// <summary>A field of an API type that a property, or a parameter, becomes.</summary>
/// <param name="record">The record that has the field.</param>
internal sealed class LoweredField(RecordType record, IReadOnlyList<FieldStep> path)
{
    public RecordType Record { get; } = record;

    /// <summary>What is known of the record when that is the property's value; null where nothing is.</summary>
    /// <param name="entry">The property as it is set.</param>
    public SourceMap? Of(SourceEntry entry) => Build(Record, 0, entry.Value, entry) as SourceMap;

    private SourceValue? Build(RecordType owner, int step, SourceValue value, SourceEntry entry)
    {
        var at = path[step];
        if (at.IsComputed || owner.Facts.Find(at.Field) is not { } field)
        {
            return null;
        }

        var inner = at.Index is null ? Inner(field.Type, step, value, entry) : Indexed(field.Type, at, step, value, entry);
        return inner is null ? null : new SourceMap(owner, [new SourceEntry(owner.PropertyOf(field.Name), entry.KeyPlace, inner)], true, null);
    }

    private SourceValue? Indexed(TypeRef type, FieldStep at, int step, SourceValue value, SourceEntry entry)
    {
        var behind = SourceReference.Behind(value);
        if (type.Item is not { } item)
        {
            return null;
        }

        if (at.IsOfEachKey)
        {
            return behind is not SourceMap { IsMap: true } map ? null
                : type.Kind == ValueKind.Map
                    ? new SourceMap(null, [.. map.Entries.Select(known => Entry(item, step, known))], true, map.Place)
                    : new SourceList([.. map.Entries.Select(known => Keyed(item, at, known.Key, known.KeyPlace))], true, null);
        }

        if (at.IsOfEachItem)
        {
            return behind is not SourceList list ? null
                : new SourceList([.. list.Items.OfType<SourceScalar>().Select(known => Keyed(item, at, known.Value as string, known.Place))], true, null);
        }

        return Inner(item, step, value, entry) is not { } inner ? null
            : type.Kind == ValueKind.Map ? new SourceMap(null, [new SourceEntry(at.Index!, entry.KeyPlace, inner)], true, null)
            : at.IsFirst ? new SourceList([inner], true, null)
            : null;
    }

    private SourceEntry Entry(TypeRef item, int step, SourceEntry known) =>
        new(known.Key, known.KeyPlace, Inner(item, step, known.Value, known) ?? SourceValue.Unknown);

    /// <summary>An item of which only the key is known.</summary>
    private SourceValue Keyed(TypeRef item, FieldStep at, string? key, SyntaxNode? place)
    {
        var record = item.Name is null || key is null || place is null ? null : Record.Api.OfType(item.Name);
        return record is null || at.ItemKey is null || record.Facts.Find(at.ItemKey) is null
            ? SourceValue.Unknown
            : new SourceMap(record, [new SourceEntry(record.PropertyOf(at.ItemKey), place, new SourceScalar(key, place!))], true, null);
    }

    private SourceValue? Inner(TypeRef type, int step, SourceValue value, SourceEntry entry)
    {
        if (step + 1 == path.Count)
        {
            return Fits(SourceReference.Behind(value), type) ? value : null;
        }

        if (type.Kind == ValueKind.Map)
        {
            // A key that could be a field's name is written as one: resources.requests.cpu.
            var inner = Inner(type.Item!, step + 1, value, entry);
            return inner is null ? null : new SourceMap(null, [new SourceEntry(path[step + 1].Field, entry.KeyPlace, inner)], true, null);
        }

        return type.Name is not null && Record.Api.OfType(type.Name) is { } record ? Build(record, step + 1, value, entry) : null;
    }

    /// <summary>Some properties say in a word what becomes an object.</summary>
    private static bool Fits(SourceValue value, TypeRef type) => (type.Kind, value) switch
    {
        (ValueKind.Object, SourceMap { Record: not null } map) => map.Record!.Facts.Name == type.Name,
        (ValueKind.List, SourceList list) => list.Items.All(item => Fits(SourceReference.Behind(item), type.Item!)),
        (ValueKind.Map, SourceMap { IsMap: true } map) => map.Entries.All(entry => Fits(SourceReference.Behind(entry.Value), type.Item!)),
        (ValueKind.String, SourceEnum or SourceScalar { Value: string }) => true,
        (ValueKind.Int32 or ValueKind.Int64, SourceScalar { Value: long }) => true,
        (ValueKind.Boolean, SourceScalar { Value: bool }) => true,
        (ValueKind.IntOrString or ValueKind.Quantity, SourceScalar { Value: string or long }) => true,
        _ => false,
    };
}
