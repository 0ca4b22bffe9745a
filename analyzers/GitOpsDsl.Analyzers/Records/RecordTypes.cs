using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>Which types of a compilation are generated records.</summary>
internal sealed class RecordTypes
{
    private static readonly Lazy<(Dictionary<string, RecordType> ByRecord, Dictionary<string, RecordType> ByType)> All = new(NameRecords);

    private readonly ConcurrentDictionary<ITypeSymbol, RecordType?> _types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _apiRecord;

    private RecordTypes(INamedTypeSymbol apiRecord) => _apiRecord = apiRecord;

    /// <summary>Null when the compilation does not know GitOpsDsl.</summary>
    public static RecordTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("GitOpsDsl.ApiRecord") is { } apiRecord ? new RecordTypes(apiRecord) : null;

    /// <summary>Null for any other type.</summary>
    public RecordType? Find(ITypeSymbol? type) => type is null ? null : _types.GetOrAdd(type, Recognize);

    /// <summary>The record of that type of the facts.</summary>
    public static RecordType? OfType(string name) => All.Value.ByType.TryGetValue(name, out var record) ? record : null;

    private RecordType? Recognize(ITypeSymbol type)
    {
        // A part of an object derives from the base of all records, an object from KubernetesObject, which derives from Resource.
        var isRecord = SymbolEqualityComparer.Default.Equals(type.BaseType, _apiRecord)
            || SymbolEqualityComparer.Default.Equals(type.BaseType?.BaseType?.BaseType, _apiRecord);
        return isRecord && All.Value.ByRecord.TryGetValue(type.ToDisplayString(), out var record) ? record : null;
    }

    private static (Dictionary<string, RecordType> ByRecord, Dictionary<string, RecordType> ByType) NameRecords()
    {
        var facts = KubernetesApi.Facts;
        var names = new Generators.Naming.TypeNames(facts, KubernetesApi.Namespace);
        var kinds = facts.Kinds.ToLookup(static kind => kind.Type, StringComparer.Ordinal);
        var byRecord = new Dictionary<string, RecordType>(facts.Types.Count, StringComparer.Ordinal);
        var byType = new Dictionary<string, RecordType>(facts.Types.Count, StringComparer.Ordinal);
        foreach (var type in facts.Types)
        {
            var name = names.Of(type.Name);
            byRecord[name.FullName] = byType[type.Name] = new RecordType(type, kinds[type.Name].FirstOrDefault(), name.Name);
        }

        return (byRecord, byType);
    }
}
