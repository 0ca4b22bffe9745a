using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>A provider's facts in a project, and the namespace that its records go to.</summary>
internal sealed class CloudFactsFile(string path, string @namespace, string text) : IEquatable<CloudFactsFile>
{
    private readonly string _path = path;
    private readonly string _namespace = @namespace;
    private readonly string _text = text;

    public bool Equals(CloudFactsFile? other) =>
        other is not null && _path == other._path && _namespace == other._namespace && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as CloudFactsFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The C# files, or why there are none.</summary>
    public GeneratedRecords Generate(CancellationToken cancellation)
    {
        try
        {
            var facts = CloudFactsText.Parse(_text);
            var names = new CloudNames(facts, _namespace);
            var types = new CloudTypeText(names);
            var files = new List<GeneratedFile>();
            foreach (var item in names.Objects)
            {
                cancellation.ThrowIfCancellationRequested();
                var name = names.Of(item);
                files.Add(new(name.FullName, CloudOutputsEmitter.IsOnlyOutput(item)
                    ? CloudOutputsEmitter.EmitType(item, name)
                    : new CloudRecordEmitter(item, name, facts, types).Emit()));
                if (names.ComesOut(item.Name) && item.Kind == CloudObjectKind.Type)
                {
                    files.Add(new(name.FullName + "Outputs", CloudOutputsEmitter.Emit(item, name, types)));
                }
            }

            files.AddRange(names.Enums.Select(values => new GeneratedFile(values.Value.FullName, CloudEnumEmitter.Emit(values.Key, values.Value, facts, names))));
            return new(files, null);
        }
        catch (FactsException e)
        {
            return new([], new FactsError(_path, e.Line, e.Message));
        }
    }
}
