using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>Which types of a compilation are generated records.</summary>
internal sealed class RecordTypes
{
    private readonly ConcurrentDictionary<ITypeSymbol, RecordType?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamespaceSymbol, RecordApi?> _apis = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _apiRecord;

    private RecordTypes(INamedTypeSymbol apiRecord) => _apiRecord = apiRecord;

    /// <summary>Null when the compilation does not know GitOpsDsl.</summary>
    public static RecordTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("GitOpsDsl.ApiRecord") is { } apiRecord ? new RecordTypes(apiRecord) : null;

    /// <summary>Null for any other type.</summary>
    public RecordType? Find(ITypeSymbol? type) => type is null ? null : _types.GetOrAdd(type, Recognize);

    private RecordType? Recognize(ITypeSymbol type)
    {
        // A part of an object derives from the base of all records, an object from KubernetesObject, which derives from Resource.
        var isRecord = SymbolEqualityComparer.Default.Equals(type.BaseType, _apiRecord)
            || SymbolEqualityComparer.Default.Equals(type.BaseType?.BaseType?.BaseType, _apiRecord);
        return isRecord ? RecordApi.Kubernetes.Find(type.ToDisplayString()) ?? Custom(type) : null;
    }

    /// <summary>Older versions are in a namespace below that of their API.</summary>
    private RecordType? Custom(ITypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (_apis.GetOrAdd(space, CustomApis.Of)?.Find(type.ToDisplayString()) is { } record)
            {
                return record;
            }
        }

        return null;
    }
}
