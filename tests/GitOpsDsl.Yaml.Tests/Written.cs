using System.Text;

namespace GitOpsDsl.Yaml.Tests;

/// <summary>What the writer makes of one thing.</summary>
internal static class Written
{
    public delegate void Write(ref Utf8YamlWriter writer);

    /// <summary>A document, without its last line break.</summary>
    public static string Document(Write write)
    {
        var writer = new Utf8YamlWriter(16);
        writer.BeginDocument();
        write(ref writer);
        writer.EndDocument();
        var text = Encoding.UTF8.GetString(writer.Written);
        Assert.EndsWith("\n", text);
        return text[..^1];
    }

    /// <summary>A string as the value of the key <c>k</c>, without that key.</summary>
    public static string Value(string value) => ValueOf((ref Utf8YamlWriter writer) => writer.Value(value));

    /// <summary>Whatever is written as the value of the key <c>k</c>, without that key.</summary>
    public static string ValueOf(Write write)
    {
        var text = Document((ref Utf8YamlWriter writer) =>
        {
            writer.Key("k:"u8);
            write(ref writer);
        });
        Assert.StartsWith("k: ", text);
        return text["k: ".Length..];
    }
}
