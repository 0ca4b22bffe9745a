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

    public FieldFacts? Find(string fieldName) => _fields.TryGetValue(fieldName, out var field) ? field : null;
}
