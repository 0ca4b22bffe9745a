using GitOpsDsl.Facts;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>An API whose types are records of one namespace, and of those below it: Kubernetes itself, or the definitions of one product.</summary>
internal sealed class RecordApi
{
    private static readonly Lazy<RecordApi> Lazy = new(static () => new RecordApi(KubernetesApi.Facts, KubernetesApi.Namespace));

    private readonly Dictionary<string, RecordType> _byRecord;
    private readonly Dictionary<string, RecordType> _byType;

    public RecordApi(ApiFacts facts, string @namespace)
    {
        Facts = facts;
        var names = new Generators.Naming.TypeNames(facts, @namespace);
        var kinds = facts.Kinds.ToLookup(static kind => kind.Type, StringComparer.Ordinal);
        _byRecord = new Dictionary<string, RecordType>(facts.Types.Count, StringComparer.Ordinal);
        _byType = new Dictionary<string, RecordType>(facts.Types.Count, StringComparer.Ordinal);
        foreach (var type in facts.Types)
        {
            var name = names.Of(type.Name);
            _byRecord[name.FullName] = _byType[type.Name] = new RecordType(type, kinds[type.Name].FirstOrDefault(), name.Name, this);
        }
    }

    /// <summary>Made when the first record is seen.</summary>
    public static RecordApi Kubernetes => Lazy.Value;

    public ApiFacts Facts { get; }

    /// <summary>By namespace and name; null where there is no such record.</summary>
    public RecordType? Find(string record) => _byRecord.TryGetValue(record, out var found) ? found : null;

    /// <summary>The record of a type of the facts, which may be one of Kubernetes' own; null where there is none.</summary>
    public RecordType? OfType(string name) =>
        _byType.TryGetValue(name, out var own) ? own : this == Kubernetes ? null : Kubernetes.OfType(name);
}
