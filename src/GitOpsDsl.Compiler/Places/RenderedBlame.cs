using System.Text;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Reading;
using Node = GitOpsDsl.Rules.Node;
using ObjectId = GitOpsDsl.Compiler.Check.ObjectId;

namespace GitOpsDsl.Compiler.Places;

/// <summary>The C# of each line of a rendered file.</summary>
public static class RenderedBlame
{
    /// <param name="environment">The environment that the file is of.</param>
    /// <param name="program">The environment's cloud program; null when it has none.</param>
    /// <param name="file">The file, as it is rendered now.</param>
    /// <param name="places">Where the source is.</param>
    /// <param name="wanted">The lines, from 1; none for all.</param>
    /// <returns>The lines that were asked for, as far as the file has them.</returns>
    /// <exception cref="YamlInputException">A file that was taken in as it is can't be read.</exception>
    public static IReadOnlyList<BlamedLine> Of(
        EnvironmentGraph environment, CloudProgram? program, OutputFile file, SourcePlaces places, params IReadOnlyCollection<int> wanted)
    {
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var lines = text.TrimEnd('\n').Split('\n');
        var fields = Fields(file.Path, text, lines.Length);
        var blamed = new List<BlamedLine>();
        foreach (var i in Enumerable.Range(0, lines.Length).Where(i => wanted.Count == 0 || wanted.Contains(i + 1)))
        {
            blamed.Add(lines[i] == "---" ? new(i + 1, lines[i], "", null, default)
                : program is not null && FieldOf(program, fields[i]) is { } field ? Blame(i + 1, lines[i], fields[i], program, field, places)
                : Blame(i + 1, lines[i], fields[i], environment, places));
        }

        return blamed;
    }

    /// <summary>The field that each line begins; a line within a text is of the text's field.</summary>
    private static Node[] Fields(string path, string text, int lines)
    {
        var fields = new Node[lines];
        foreach (var document in YamlNodes.Read(path, text))
        {
            var places = (YamlPlaces)document.Source!;
            foreach (var node in document.Root.Descendants)
            {
                // A value's place follows that of its key.
                fields[places.Line(node.Position - 1) - 1] = node;
            }
        }

        for (var i = 1; i < lines; i++)
        {
            fields[i] = fields[i].Document is null ? fields[i - 1] : fields[i];
        }

        return fields;
    }

    /// <summary>The field of the program, in a folder of its own or in the operator's <c>Program</c>; null for a field of any other object.</summary>
    private static ProgramField? FieldOf(CloudProgram program, Node field)
    {
        var root = field.Document?.Root ?? default;
        var (_, steps) = DocumentFields.Find(root, field.Path);
        return root["apiVersion"].IsAbsent ? ProgramField.Of(program, steps)
            : OperatorObjects.IsProgram(root) && steps is [{ Name: "program" }, ..] ? ProgramField.Of(program, [.. steps.Skip(1)])
            : null;
    }

    private static BlamedLine Blame(int number, string text, Node node, CloudProgram program, ProgramField field, SourcePlaces places)
        => new(number, text, node.Path, places.Find(program, field, DocumentFields.TextOf(node)), field.Origin);

    private static BlamedLine Blame(int number, string text, Node field, EnvironmentGraph environment, SourcePlaces places)
    {
        foreach (var part in environment.Parts)
        {
            foreach (var item in part.Objects)
            {
                if (IsOf(item.Id, field.Document?.Root ?? default))
                {
                    var found = item.Resource is { } resource ? places.Find(environment, part, resource, field.Path) : null;
                    return new(number, text, field.Path, found, item.Origin);
                }
            }
        }

        return new(number, text, field.Path, null, default);
    }

    private static bool IsOf(ObjectId id, Node root)
        => root["kind"].Text == id.Kind && root["apiVersion"].Text == id.ApiVersion
            && root["metadata"]["name"].Text == id.Name && root["metadata"]["namespace"].Text == id.Namespace;
}
