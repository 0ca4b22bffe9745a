using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators;

/// <summary>Facts of a project, and the namespace that their records go to: where none is asked for, that of the first kind's group.</summary>
internal sealed class FactsFile(string path, string? @namespace, string text, bool isKnown) : IEquatable<FactsFile>
{
    private const string KindLine = "\nkind ";

    public string Path { get; } = path;

    public bool Equals(FactsFile? other) =>
        other is not null && Path == other.Path && Namespace == other.Namespace && Text == other.Text && IsKnown == other.IsKnown;

    public override bool Equals(object? obj) => Equals(obj as FactsFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public string Text { get; } = text;

    /// <summary>The compiler has these facts.</summary>
    public bool IsKnown { get; } = isKnown;

    /// <summary>Empty where nothing names it.</summary>
    public string Namespace { get; } = @namespace ?? NamespaceOf(text);

    /// <summary>The C# files, or why there are none.</summary>
    public GeneratedRecords Generate(CancellationToken cancellation)
    {
        try
        {
            var facts = FactsText.Parse(Text);
            if (Namespace.Length == 0)
            {
                throw new FactsException("there is no kind in it, and no GitOpsDslNamespace says where its types go", 0);
            }

            var model = new RecordsModel(facts, Namespace, IsKnown);
            var files = new List<GeneratedFile>(model.Records.Count + model.Enums.Count + 2);
            foreach (var record in model.Records)
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(new GeneratedFile(record.Name.FullName, RecordEmitter.Emit(record, model)));
            }

            files.AddRange(model.Enums.Select(static values => new GeneratedFile(values.Name.FullName, EnumsEmitter.Emit(values))));
            files.Add(new GeneratedFile($"{model.Namespace}.EnumValues", EnumsEmitter.EmitValues(model)));
            if (!IsKnown)
            {
                files.Add(new GeneratedFile($"{model.Namespace}.ApiFacts", ApiFactsEmitter.Emit(model.Namespace, Text)));
            }

            return new GeneratedRecords(files, null);
        }
        catch (FactsException e)
        {
            return new GeneratedRecords([], new FactsError(Path, e.Line, e.Message));
        }
    }

    /// <summary><c>CertManagerIo</c> for <c>cert-manager.io</c>.</summary>
    private static string NamespaceOf(string text)
    {
        var start = text.IndexOf(KindLine, StringComparison.Ordinal) + KindLine.Length;
        var slash = start < KindLine.Length ? -1 : text.IndexOf('/', start);
        return slash < 0 ? "" : Identifiers.Pascal(text.Substring(start, slash - start));
    }
}
