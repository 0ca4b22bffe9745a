namespace GitOpsDsl.Yaml.Tests;

/// <summary>A tree of strings to be written and read back; entries keep their order.</summary>
internal abstract record YamlNode
{
    public abstract void WriteTo(ref Utf8YamlWriter writer);

    /// <summary>Writes the root mapping as a document.</summary>
    public static void WriteDocument(ref Utf8YamlWriter writer, YamlNode root)
    {
        writer.BeginDocument();
        root.WriteTo(ref writer);
        writer.EndDocument();
    }

    public sealed record Scalar(string Value) : YamlNode
    {
        public override void WriteTo(ref Utf8YamlWriter writer) => writer.Value(Value);
    }

    public sealed record List(IReadOnlyList<YamlNode> Items) : YamlNode
    {
        public override void WriteTo(ref Utf8YamlWriter writer)
        {
            var mark = writer.BeginList();
            foreach (var item in Items)
            {
                writer.Item();
                item.WriteTo(ref writer);
            }

            writer.EndList(mark);
        }
    }

    public sealed record Map(IReadOnlyDictionary<string, YamlNode> Entries) : YamlNode
    {
        public override void WriteTo(ref Utf8YamlWriter writer)
        {
            var mark = writer.BeginMap();
            foreach (var (key, value) in Entries)
            {
                writer.Key(key);
                value.WriteTo(ref writer);
            }

            writer.EndMap(mark);
        }
    }
}
