using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>Writes the forms that most fields of records have, as the value of the key just written; what generated records call.</summary>
public static class FieldWriter
{
    public static void Object(ref Utf8YamlWriter writer, ApiRecord record)
    {
        var map = writer.BeginMap();
        record.WriteFields(ref writer);
        writer.EndMap(map);
    }

    public static void List<T>(ref Utf8YamlWriter writer, ValueList<T> records)
        where T : ApiRecord
    {
        var list = writer.BeginList();
        foreach (var record in records.AsSpan())
        {
            writer.Item();
            Object(ref writer, record);
        }

        writer.EndList(list);
    }

    public static void List(ref Utf8YamlWriter writer, ValueList<string> texts)
    {
        var list = writer.BeginList();
        foreach (var text in texts.AsSpan())
        {
            writer.Item();
            writer.Value(text);
        }

        writer.EndList(list);
    }

    public static void Map(ref Utf8YamlWriter writer, ValueMap<string> texts)
    {
        var map = writer.BeginMap();
        foreach (ref readonly var text in texts.AsSpan())
        {
            writer.Key(text.Key);
            writer.Value(text.Value);
        }

        writer.EndMap(map);
    }

    public static void Map(ref Utf8YamlWriter writer, ValueMap<Quantity> quantities)
    {
        var map = writer.BeginMap();
        foreach (ref readonly var quantity in quantities.AsSpan())
        {
            writer.Key(quantity.Key);
            quantity.Value.Write(ref writer);
        }

        writer.EndMap(map);
    }
}
