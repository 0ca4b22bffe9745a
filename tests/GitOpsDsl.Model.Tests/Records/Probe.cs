using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Records;

/// <summary>A record as the generator makes them.</summary>
public sealed record Probe : ApiRecord
{
    public Probe([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    public string? Path { get; init; }

    public ValueList<string>? Args { get; init; }

    public ValueMap<string>? Labels { get; init; }

    public override void WriteFields(ref Utf8YamlWriter writer)
    {
        if (Path is not null)
        {
            writer.Key("path:"u8);
            writer.Value(Path);
        }

        WriteUnknownFields(ref writer);
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
