using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>One object of an API's schema: it can write its fields, and a test or a debugger shows it as its YAML.</summary>
/// <remarks>
/// A record with many properties gets a long <c>PrintMembers</c> from the C# compiler, although <see cref="ToString"/> is sealed
/// here and never calls it, and no base class can stop that. So every generated record says, in one line,
/// <c>protected override bool PrintMembers(StringBuilder builder) => false;</c> (with <c>sealed</c> where it is not sealed itself).
/// </remarks>
public abstract record ApiRecord : Located
{
    protected ApiRecord([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>
    /// Fields that the schema does not know, written after those that it knows. The way out when an API is newer than the facts:
    /// a field or an enum value that they lack. One that they do have is written from here, instead of from its property.
    /// </summary>
    public ValueMap<JsonValue>? UnknownFields { get; init; }

    /// <summary>Writes its entries into the mapping that is open.</summary>
    public abstract void WriteFields(ref Utf8YamlWriter writer);

    /// <summary>Writes it as a document of its own.</summary>
    public virtual void WriteDocument(ref Utf8YamlWriter writer)
    {
        writer.BeginDocument();
        writer.Source(this);
        WriteFields(ref writer);
        writer.EndDocument();
    }

    /// <summary>Its YAML.</summary>
    public sealed override string ToString()
    {
        var writer = new Utf8YamlWriter(1024);
        WriteDocument(ref writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    protected override bool PrintMembers(StringBuilder builder) => false;

    /// <summary>Whether <see cref="UnknownFields"/> has this field, so that its property is passed over.</summary>
    protected bool IsOverridden(string field) => UnknownFields is not null && UnknownFields.ContainsKey(field);

    /// <summary>What a derived record's <see cref="WriteFields"/> ends with.</summary>
    protected void WriteUnknownFields(ref Utf8YamlWriter writer)
    {
        if (UnknownFields is null)
        {
            return;
        }

        foreach (var (name, value) in UnknownFields.AsSpan())
        {
            writer.Key(name);
            value.Write(ref writer);
        }
    }
}
