using System.Collections.Concurrent;
using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Lowering;

/// <summary>Which fields a property or parameter becomes, as its <c>LowersTo</c> attributes say.</summary>
internal sealed class LoweredFields(INamedTypeSymbol? attribute, RecordTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<LoweredField>> _fields = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyDictionary<string, IReadOnlyList<LoweredField>>> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Of a type with such properties, by their names; empty for all others.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LoweredField>> OfType(ITypeSymbol type) => _types.GetOrAdd(type, ReadType);

    /// <summary>Empty for a property or parameter that becomes none, or none that the records know.</summary>
    public IReadOnlyList<LoweredField> Of(ISymbol symbol) => attribute is null ? [] : _fields.GetOrAdd(symbol.OriginalDefinition, Read);

    private Dictionary<string, IReadOnlyList<LoweredField>> ReadType(ITypeSymbol type)
    {
        var found = new Dictionary<string, IReadOnlyList<LoweredField>>(StringComparer.Ordinal);
        for (var declaring = type; attribute is not null && declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (Of(property) is { Count: > 0 } fields && !found.ContainsKey(property.Name))
                {
                    found.Add(property.Name, fields);
                }
            }
        }

        return found;
    }

    private List<LoweredField> Read(ISymbol symbol)
    {
        var fields = new List<LoweredField>();
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments.Length == 2
                && types.Find(data.ConstructorArguments[0].Value as ITypeSymbol) is { } record
                && data.ConstructorArguments[1].Value is string path
                && FieldStep.Parse(path) is { Count: > 0 } steps)
            {
                fields.Add(new LoweredField(record, steps));
            }
        }

        return fields;
    }
}
