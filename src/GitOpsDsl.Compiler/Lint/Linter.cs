using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Severities;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>Holds the rules against YAML and JSON, wherever it comes from. All files together are one environment.</summary>
public sealed class Linter
{
    private readonly List<NodeDocument> _documents = [];
    private readonly SharedStrings _strings = new();
    private bool _isWhole = true;

    /// <summary>How many files were read.</summary>
    public int Files { get; private set; }

    /// <summary>How many objects were read; a List is as many as are in it.</summary>
    public int Objects => _documents.Sum(static document => ObjectRoots.Count(document));

    /// <summary>Reads a file.</summary>
    /// <param name="file">As findings name it.</param>
    /// <param name="open">Opens it.</param>
    /// <exception cref="YamlInputException">It can't be read as YAML or JSON. Nothing of it is checked, but other files still can be.</exception>
    public void Add(string file, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            _documents.AddRange(YamlNodes.Read(file, new YamlText(file, stream), _strings));
            Files++;
        }
        catch (Exception exception) when (exception is YamlInputException or IOException or UnauthorizedAccessException)
        {
            _isWhole = false;
            throw exception as YamlInputException ?? new YamlInputException(file, 0, 0, exception.Message);
        }
    }

    /// <summary>
    /// What is wrong, file by file and from top to bottom; severities as the <c>.editorconfig</c> of each file says. Without a file that could not
    /// be read nothing is said to be missing: it may be there.
    /// </summary>
    /// <param name="rules">In order of their ids.</param>
    public IReadOnlyList<Finding> Check(IReadOnlyList<Rule> rules)
    {
        var severities = new SeverityConfiguration();
        var versions = _documents.SelectMany(ObjectRoots.In).Select(static root => root["apiVersion"].Text ?? "");
        var engine = new RuleEngine(KnownApis.Of(versions), rules, SeverityConfiguration.Running(Directory.GetCurrentDirectory()), clouds: CloudApi.Facts);
        var found = _isWhole ? engine.CheckEnvironment(_documents) : _documents.SelectMany(engine.CheckDocument);
        var findings = found.Select(ToFinding).ToList();
        new FindingSeverities(severities, rules).Apply(findings, static finding => Path.GetFullPath(finding.File!));
        return findings;
    }

    private static Finding ToFinding(GitOpsDsl.Rules.Finding finding)
    {
        var places = (YamlPlaces)finding.Node.Document!.Source!;
        // A value's place follows that of its key; the key's is meant where the key is wrong.
        var position = finding.Target == FindingTarget.Key ? finding.Node.Position - 1 : finding.Node.Position;
        return RuleFinding.From(finding) with
        {
            File = places.File,
            Line = places.Line(position),
            Column = places.Column(position),
            Document = places.Document,
        };
    }
}
