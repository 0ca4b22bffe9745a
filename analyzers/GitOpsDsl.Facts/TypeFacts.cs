namespace GitOpsDsl.Facts;

/// <summary>One object type and its fields.</summary>
public sealed class TypeFacts
{
    private readonly Dictionary<string, FieldFacts> _fields;

    /// <exception cref="FactsException">Two fields have one name.</exception>
    public TypeFacts(string name, IReadOnlyList<FieldFacts> fields, int line = 0)
    {
        Name = name;
        Fields = fields;
        Line = line;
        _fields = new Dictionary<string, FieldFacts>(fields.Count, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (_fields.ContainsKey(field.Name))
            {
                throw new FactsException($"{name}.{field.Name} is there twice", field.Line);
            }

            _fields.Add(field.Name, field);
        }
    }

    /// <summary>The full name, such as <c>io.k8s.api.core.v1.Pod</c>.</summary>
    public string Name { get; }

    /// <summary>The last part of the name, such as <c>Pod</c>.</summary>
    public string ShortName => Name.Substring(Name.LastIndexOf('.') + 1);

    /// <summary>In the order of the file: ordinal by name.</summary>
    public IReadOnlyList<FieldFacts> Fields { get; }

    public int Line { get; }

    /// <summary>
    /// What its field <c>apiVersion</c> says, where there is one value: on lists of kinds and on what the server sends. Null on kinds that
    /// can be created: <see cref="KindFacts"/> has theirs.
    /// </summary>
    public string? ApiVersion { get; set; }

    /// <summary>What its field <c>kind</c> says; null where <see cref="ApiVersion"/> is.</summary>
    public string? Kind { get; set; }

    /// <summary>The version of the API that brought the type; null when it was there in the first facts that were imported.</summary>
    public string? Since { get; set; }

    /// <summary>Fields that the schema does not know are kept, not refused (<c>x-kubernetes-preserve-unknown-fields</c>).</summary>
    public bool IsOpen { get; set; }

    /// <summary>
    /// The type of Kubernetes that has its fields and whose record stands for it, such as <c>io.k8s.api.core.v1.PodSpec</c>: a custom
    /// resource's pod template is the copy of one version's, and authors have that record already. Rules go by the fields that are here.
    /// </summary>
    public string? Like { get; set; }

    /// <summary>Fields of which only some may be set together.</summary>
    public IReadOnlyList<UnionFacts> Unions { get; set; } = [];

    public FieldFacts? Find(string fieldName) => _fields.TryGetValue(fieldName, out var field) ? field : null;

    /// <summary>A copy with other fields.</summary>
    public TypeFacts With(IReadOnlyList<FieldFacts> fields) =>
        new(Name, fields, Line) { ApiVersion = ApiVersion, Kind = Kind, Since = Since, IsOpen = IsOpen, Like = Like, Unions = Unions };
}
