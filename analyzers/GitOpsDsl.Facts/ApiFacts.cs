namespace GitOpsDsl.Facts;

/// <summary>
/// What is known of one API: its types, their fields, and the kinds that can be created. Machine-made (<c>gitops import openapi</c>),
/// without prose, and the one source of the records, the schema rules and the reader.
/// </summary>
public sealed class ApiFacts
{
    private readonly Dictionary<string, TypeFacts> _types = [];
    private readonly FactsIndex? _index;
    private IReadOnlyList<TypeFacts>? _all;
    private readonly Dictionary<string, KindFacts> _kinds;

    /// <exception cref="FactsException">Two types or two kinds have one name, or a field refers to a type that is not there.</exception>
    public ApiFacts(string source, string version, IReadOnlyList<TypeFacts> types, IReadOnlyList<KindFacts> kinds)
    {
        Source = source;
        Version = version;
        _all = types;
        Kinds = kinds;
        _types = new Dictionary<string, TypeFacts>(types.Count, StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (_types.ContainsKey(type.Name))
            {
                throw new FactsException($"type {type.Name} is there twice", type.Line);
            }

            _types.Add(type.Name, type);
        }

        _kinds = new Dictionary<string, KindFacts>(kinds.Count, StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            if (_kinds.ContainsKey(kind.Id))
            {
                throw new FactsException($"kind {kind.Id} is there twice", kind.Line);
            }

            _ = Find(kind.Type) ?? throw new FactsException($"kind {kind.Id} has the type {kind.Type}, which is not there", kind.Line);
            _kinds.Add(kind.Id, kind);
        }

        foreach (var type in types)
        {
            foreach (var field in type.Fields)
            {
                if (field.Type.Element is { Kind: ValueKind.Object } reference && !_types.ContainsKey(reference.Name!))
                {
                    throw new FactsException($"{type.Name}.{field.Name} has the type {reference.Name}, which is not there", field.Line);
                }
            }
        }
    }

    /// <summary>Types are read when they are asked for.</summary>
    internal ApiFacts(FactsIndex index)
    {
        Source = index.Source;
        Version = index.Version;
        Kinds = index.Kinds;
        _index = index;
        _kinds = new Dictionary<string, KindFacts>(Kinds.Count, StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            _kinds.Add(kind.Id, kind);
        }
    }

    /// <summary>Whose API this is, such as <c>kubernetes</c>.</summary>
    public string Source { get; }

    /// <summary>Its version, such as <c>1.36</c>.</summary>
    public string Version { get; }

    /// <summary>In the order of the file: ordinal by name.</summary>
    public IReadOnlyList<TypeFacts> Types => _all ??= _index!.All();

    /// <summary>The kinds that can be created.</summary>
    public IReadOnlyList<KindFacts> Kinds { get; }

    /// <summary>The type of that full name, such as <c>io.k8s.api.core.v1.Pod</c>, or null.</summary>
    public TypeFacts? Find(string typeName) =>
        _index is not null ? _index.Find(typeName) : _types.TryGetValue(typeName, out var type) ? type : null;

    /// <summary>The kind of an object with this <c>apiVersion</c> and <c>kind</c>, or null.</summary>
    public KindFacts? FindKind(string apiVersion, string kind) => _kinds.TryGetValue(apiVersion + "/" + kind, out var found) ? found : null;
}
