namespace GitOpsDsl.Facts;

/// <summary>
/// What an API's own description does not say (defaults, immutable fields), kept by hand in the grammar of <see cref="FactsText"/>,
/// without <c>source</c>, <c>kind</c> and <c>end</c>; <c>_</c> as a field's type keeps the type that it has:
/// <code>
/// notes 1
/// # SetDefaults_DeploymentSpec, pkg/apis/apps/v1/defaults.go
/// type io.k8s.api.apps.v1.DeploymentSpec
///   replicas _ default=1
/// </code>
/// </summary>
public sealed class FactsNotes
{
    internal const string Header = "notes 1";

    private readonly List<(string Type, FactsLine Line)> _fields;

    private FactsNotes(List<(string Type, FactsLine Line)> fields) => _fields = fields;

    /// <exception cref="FactsException">The text is not notes.</exception>
    public static FactsNotes Parse(string text)
    {
        string? type = null;
        var fields = new List<(string, FactsLine)>();
        foreach (var line in FactsLine.Read(text, Header))
        {
            if (line.IsField)
            {
                line.Require(type is not null, "a field must follow the line of its type");
                line.Require(line.Words.Count >= 2, "a field needs a name and a type ('_' keeps the one it has)");
                fields.Add((type!, line));
                continue;
            }

            line.Require(line.Words.Count == 2 && line.Words[0] == "type", $"'{string.Join(" ", line.Words)}' is not a note");
            type = line.Words[1];
        }

        return new FactsNotes(fields);
    }

    /// <summary>The facts with these notes on them.</summary>
    /// <exception cref="FactsException">A note is about a type or field that <paramref name="facts"/> don't have.</exception>
    public ApiFacts Apply(ApiFacts facts)
    {
        var notes = _fields.ToLookup(static note => note.Type, static note => note.Line, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            _ = facts.Find(note.Key) ?? throw note.First().Error($"there is no type {note.Key} to note something about");
        }

        return new ApiFacts(facts.Source, facts.Version, [.. facts.Types.Select(type => Apply(type, notes[type.Name]))], facts.Kinds);
    }

    private static TypeFacts Apply(TypeFacts type, IEnumerable<FactsLine> notes)
    {
        var fields = type.Fields.ToDictionary(static field => field.Name, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            var (name, required) = note.FieldName();
            note.Require(fields.TryGetValue(name, out var field), $"{type.Name} has no field {name} to note something about");
            var noted = field!.With(note.Words[1] == "_" ? null : note.FieldType(), field.Required || required);
            note.AddAttributes(noted);
            fields[name] = noted;
        }

        return type.With([.. type.Fields.Select(field => fields[field.Name])]);
    }
}
