using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// Findings as text for people: a line that the tools which read compilers' output know (<c>file:line:column: error GD1104: message</c>), the
/// source with a caret, the object and the field; for the first of each rule also why it matters and what to do.
/// </summary>
internal sealed class FindingText
{
    private const int MaxEnvironments = 4;

    /// <summary>Lines of code that are shown on one.</summary>
    private const int MaxCode = 2;

    private const string Reset = "\e[0m";

    private readonly FindingSet _set;
    private readonly TextWriter _output;
    private readonly bool _color;
    private readonly SourceLines _sources;
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    private FindingText(FindingSet set, TextWriter output, bool color) => (_set, _output, _color, _sources) = (set, output, color, new(set.Texts));

    public static void Write(FindingSet set, TextWriter output, bool color)
    {
        var text = new FindingText(set, output, color);
        // What is written once and wrong in several environments is told once.
        foreach (var same in set.Findings.GroupBy(static finding => (
            finding.Id, finding.Message, finding.File, finding.Line, finding.Column, finding.Property, Alone: finding.Environment is null || finding.Line == 0 ? finding : null)))
        {
            text.Write(same.First(), [.. same.Select(static finding => finding.Environment).OfType<string>().Distinct()]);
        }
    }

    private void Write(Finding finding, IReadOnlyList<string> environments)
    {
        var severity = $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}";
        _output.Write(Painted(Place(finding), "\e[1m"));
        _output.Write(Painted(severity, finding.Severity switch { Severity.Error => "\e[1;31m", Severity.Warning => "\e[1;33m", _ => "\e[1;36m" }));
        _output.Write($": {finding.Message}");
        _output.Write(finding.Property is { } property ? $" (a default; {property} changes it)" : "");
        _output.WriteLine(environments.Count > 0 ? $" [{Shown(environments)}]" : "");
        WriteSource(finding);
        if (finding.Object is { } item)
        {
            WriteDetail("object", $"{Name(item)}{(finding.Path is { Length: > 0 } path ? $", {path}" : "")}");
        }

        if (_set.RenderedOf(finding) is { } rendered)
        {
            WriteDetail("rendered", rendered);
        }

        if (_explained.Add(finding.Id))
        {
            Explain(finding);
        }
    }

    private static string Shown(IReadOnlyList<string> environments) => environments.Count <= MaxEnvironments
        ? string.Join(", ", environments)
        : $"{string.Join(", ", environments.Take(MaxEnvironments))} and {FindingReport.Text(environments.Count - MaxEnvironments)} more";

    /// <summary>What is checked need not have what names an object.</summary>
    private static string Name(Compiler.Check.ObjectId item) => (item.Kind.Length, item.Name.Length) switch
    {
        (0, 0) => "without a kind and a name",
        (0, _) => $"{item.Name}, without a kind",
        (_, 0) => $"{item.Kind} without a name",
        _ => item.ToString(),
    };

    private static string Place(Finding finding) => (finding.File is { } path ? SourcePath.Shown(path) : null, finding.Line, finding.Column) switch
    {
        (null, _, _) => "",
        (var file, 0, _) => $"{file}: ",
        (var file, var line, 0) => $"{file}:{line}: ",
        (var file, var line, var column) => $"{file}:{line}:{column}: ",
    };

    private void WriteSource(Finding finding)
    {
        if (finding.Line == 0 || _sources.Find(_set.PathOf(finding)!, finding.Line) is not { } line)
        {
            return;
        }

        var margin = finding.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
        _output.WriteLine($"{margin} | {line}");
        if (finding.Column > 0 && finding.Column <= line.Length + 1)
        {
            // Tabs stay, so that the caret stands under its character however wide they are.
            var indent = string.Concat(line.Take(finding.Column - 1).Select(static c => c == '\t' ? '\t' : ' '));
            _output.WriteLine($"      | {indent}{Painted("^", "\e[1;32m")}");
        }
    }

    private void Explain(Finding finding)
    {
        if (_set.Rules.FirstOrDefault(rule => rule.Descriptor.Id == finding.Id) is not { } rule)
        {
            return;
        }

        if (RulePage.Of(rule) is { } page)
        {
            WriteDetail("why", FirstParagraph(page.Why));
            WriteDetail("fix", FirstParagraph(page.Fix));
            WriteDetail("more", $"{_set.Program} explain {finding.Id}");
        }
        else
        {
            WriteDetail("more", rule.Descriptor.Help);
        }
    }

    private void WriteDetail(string name, string text)
    {
        if (text.Length > 0)
        {
            _output.WriteLine($"      {Painted(name.PadRight(9), "\e[2m")}{text}");
        }
    }

    /// <summary>On one line; a block of code stays in the page, unless it is what the paragraph announces and is short.</summary>
    private static string FirstParagraph(string markdown)
    {
        if (markdown.StartsWith("```", StringComparison.Ordinal))
        {
            return "";
        }

        var parts = markdown.Split("\n\n")[0].Split("\n```");
        var text = parts[0].ReplaceLineEndings(" ");
        var code = parts.Length > 1 && text.EndsWith(':') ? markdown[parts[0].Length..].Split("\n```")[1].Split('\n')[1..] : [];
        return code is [] ? text : code.Length <= MaxCode ? $"{text} {string.Join(" ", code.Select(static line => line.Trim()))}" : text[..^1] + ".";
    }

    private string Painted(string text, string color) => _color && text.Length > 0 ? color + text + Reset : text;
}
