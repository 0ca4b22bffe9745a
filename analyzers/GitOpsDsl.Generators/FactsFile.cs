using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators;

/// <summary>A facts file of a project, and the namespace that its records go to.</summary>
internal sealed class FactsFile(string path, string @namespace, string text) : IEquatable<FactsFile>
{
    public string Path { get; } = path;

    public bool Equals(FactsFile? other) => other is not null && Path == other.Path && Namespace == other.Namespace && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as FactsFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private string Namespace { get; } = @namespace;

    private string Text { get; } = text;

    /// <summary>The C# files, or why there are none.</summary>
    public GeneratedRecords Generate(CancellationToken cancellation)
    {
        try
        {
            var model = new RecordsModel(FactsText.Parse(Text), Namespace);
            var files = new List<GeneratedFile>(model.Records.Count + model.Enums.Count + 1);
            foreach (var record in model.Records)
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(new GeneratedFile(record.Name.FullName, RecordEmitter.Emit(record, model)));
            }

            files.AddRange(model.Enums.Select(static values => new GeneratedFile(values.Name.FullName, EnumsEmitter.Emit(values))));
            files.Add(new GeneratedFile($"{Namespace}.EnumValues", EnumsEmitter.EmitValues(model)));
            return new GeneratedRecords(files, null);
        }
        catch (FactsException e)
        {
            return new GeneratedRecords([], new FactsError(Path, e.Line, e.Message));
        }
    }
}
