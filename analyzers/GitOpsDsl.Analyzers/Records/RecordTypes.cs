using System.Collections.Concurrent;
using GitOpsDsl.Facts;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>Which types of a compilation are generated records.</summary>
internal sealed class RecordTypes
{
    private static readonly Lazy<Dictionary<string, TypeFacts>> ByRecordName = new(NameRecords);
    private static readonly Lazy<Dictionary<string, KindFacts>> Kinds = new(static () => KubernetesApi.Facts.Kinds
        .GroupBy(static kind => kind.Type).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, RecordType?> Known = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ITypeSymbol, RecordType?> _types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _apiRecord;

    private RecordTypes(INamedTypeSymbol apiRecord) => _apiRecord = apiRecord;

    /// <summary>Null when the compilation does not know GitOpsDsl.</summary>
    public static RecordTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("GitOpsDsl.ApiRecord") is { } apiRecord ? new RecordTypes(apiRecord) : null;

    /// <summary>Null for any other type.</summary>
    public RecordType? Find(ITypeSymbol? type) => type is null ? null : _types.GetOrAdd(type, Recognize);

    private RecordType? Recognize(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.BaseType, _apiRecord)
        || SymbolEqualityComparer.Default.Equals(type.BaseType?.BaseType?.BaseType, _apiRecord)
        ? Known.GetOrAdd(type.ToDisplayString(), Make)
        : null;

    private static RecordType? Make(string recordName)
    {
        if (!ByRecordName.Value.TryGetValue(recordName, out var facts))
        {
            return null;
        }

        Kinds.Value.TryGetValue(facts.Name, out var kind);
        return new RecordType(facts, kind, recordName.Substring(recordName.LastIndexOf('.') + 1));
    }

    private static Dictionary<string, TypeFacts> NameRecords()
    {
        var facts = KubernetesApi.Facts;
        var names = new Generators.Naming.TypeNames(facts, KubernetesApi.Namespace);
        return facts.Types.ToDictionary(type => names.Of(type.Name).FullName, StringComparer.Ordinal);
    }
}
