using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>What a value's <c>Write</c> gives as the value of the key <c>v</c>.</summary>
internal static class Written
{
    public delegate void Write(ref Utf8YamlWriter writer);

    public static string By(Write write)
    {
        var writer = new Utf8YamlWriter();
        writer.BeginDocument();
        writer.Key("v:"u8);
        write(ref writer);
        writer.EndDocument();
        return Encoding.UTF8.GetString(writer.Written);
    }
}
