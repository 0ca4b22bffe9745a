using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using ObjectId = GitOpsDsl.Compiler.Check.ObjectId;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>Holds the rules against YAML and JSON, wherever it comes from. All files together are one environment.</summary>
public sealed class Linter
{
    private readonly List<NodeDocument> _documents = [];

    /// <summary>How many files were read.</summary>
    public int Files { get; private set; }

    /// <summary>How many documents were read.</summary>
    public int Documents => _documents.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="file">As findings name it.</param>
    /// <param name="text">What is in it.</param>
    /// <exception cref="YamlInputException">It can't be read as YAML or JSON.</exception>
    public void Add(string file, string text)
    {
        _documents.AddRange(YamlNodes.Read(file, text));
        Files++;
    }

    /// <summary>What is wrong, file by file and from top to bottom.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var engine = new RuleEngine([KubernetesApi.Facts], AllRules.InOrder, clouds: CloudApi.Facts);
        return [.. engine.CheckEnvironment(_documents).Select(ToFinding)];
    }

    private static Finding ToFinding(GitOpsDsl.Rules.Finding finding)
    {
        var places = (YamlPlaces)finding.Node.Document!.Source!;
        // A value's place follows that of its key; the key's is meant where the key is wrong.
        var position = finding.Target == FindingTarget.Key ? finding.Node.Position - 1 : finding.Node.Position;
        var id = finding.Object;
        return new(finding.Rule.Id, (Severity)finding.Severity, finding.Message)
        {
            File = places.File,
            Line = places.Line(position),
            Column = places.Column(position),
            Document = places.Document,
            Path = finding.Path,
            Help = finding.Rule.Help,
            Object = new ObjectId(id.ApiVersion, id.Kind, id.Namespace.Length > 0 ? id.Namespace : null, id.Name),
        };
    }
}
