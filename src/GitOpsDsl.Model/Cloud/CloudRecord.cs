using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// A record of a provider's schema: a resource, a function's call, or an object in one. The properties of generated records are kept by
/// name, so that a record of a hundred properties costs what is set of it.
/// </summary>
public abstract record CloudRecord : Resource
{
    private ValueMap<object> _properties = ValueMap<object>.Empty;

    protected CloudRecord([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>What is set, by the provider's names, in ordinal order.</summary>
    internal ValueMap<CloudValue> Values
    {
        get
        {
            var values = _properties.Map(CloudValue.Of);
            return UnknownFields is null
                ? values
                : values.Merge(UnknownFields.Map(static value => (CloudValue)new CloudLiteral(value)));
        }
    }

    /// <summary>Everything that goes in, for whoever checks or writes the record.</summary>
    public CloudMap Inputs => new(Values);

    /// <summary>The provider keeps the input of that name as a secret.</summary>
    public virtual bool HasSecretInput(string name) => false;

    /// <summary>An input is set, here or in an object in it, that the provider keeps as a secret.</summary>
    public bool SetsSecretInput()
    {
        foreach (var (name, value) in _properties)
        {
            var sets = HasSecretInput(name) || value switch
            {
                CloudRecord record => record.SetsSecretInput(),
                IEnumerable<CloudRecord> records => records.Any(static record => record.SetsSecretInput()),
                _ => false,
            };
            if (sets)
            {
                return true;
            }
        }

        return false;
    }

    public sealed override void WriteFields(ref Utf8YamlWriter writer)
    {
        writer.Source(this);
        foreach (var (name, value) in Inputs.ToJson(new TypeNames()).Entries!)
        {
            writer.Key(name);
            value.Write(ref writer);
        }
    }

    protected T? Get<T>(string name)
        where T : class
        => _properties.TryGetValue(name, out var value) ? (T)value : null;

    protected void Set(string name, object? value) => _properties = value is null ? _properties.Without(name) : _properties.With(name, value);

    protected override bool PrintMembers(StringBuilder builder) => false;

    /// <summary>For a record alone, outside a program.</summary>
    private sealed class TypeNames : ICloudNames
    {
        public string NameOf(CloudNode node) => (node as CloudResource)?.LogicalName ?? node.GetType().Name;
    }
}
