using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Severities;
using GitOpsDsl.Rules;
using GitOpsDsl.Source;
using GitOpsDsl.Source.Checking;
using GitOpsDsl.Source.Places;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Places;

/// <summary>
/// What is wrong with a program of which there are no objects to hold the rules against, because a value is refused when it is made, say. The rules
/// are held against its source then, as in the IDE, so that the author is told the same here: the rule, at the value.
/// </summary>
internal static class UncheckedSource
{
    /// <param name="findings">Why there are no objects.</param>
    /// <param name="options">Where the source is, and the rules.</param>
    /// <param name="severities">Which of them are wanted.</param>
    public static List<Finding> Check(List<Finding> findings, CompileOptions options, FindingSeverities severities)
    {
        if (options.Rules.Count == 0 || findings.Find(static finding => AuthorSource.Is(finding.File)) is not { } placed)
        {
            return findings;
        }

        try
        {
            var sources = SourcePlaces.Read(options, new Origin(placed.File!, placed.Line));
            var written = SourceRules.Check(sources);
            var said = written.Select(From).OfType<Finding>().ToList();
            severities.Apply(said, new FindingFiles(options.ProjectDirectory).PathOf);
            // A rule that is an error at the value says all that there is to say.
            var isSaid = said.Where(static finding => finding.Severity == Severity.Error && finding.Refused is not null)
                .Select(static finding => finding.Refused!).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. findings.Where(finding => finding.Refused is not { } text || !isSaid.Contains(text)).Select(finding => AtValue(finding, sources)),
                .. said,
            ];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without the source, or what reads it, what is known is what was thrown: no finding is lost for want of a better place.
            return findings;
        }
    }

    private static Finding? From(SourceFinding written)
    {
        if (AllRules.InOrder.FirstOrDefault(rule => rule.Descriptor.Id == written.Rule)?.Descriptor is not { } rule)
        {
            return null;
        }

        var finding = RuleFinding.From(rule, (Severity)rule.Severity, written.Message) with { Refused = written.Value };
        return At(finding, written.Place) with { Related = [.. written.Related.Select(static use => new RelatedPlace(use.File, use.Line, use.Column))] };
    }

    private static Finding AtValue(Finding finding, AuthorSources sources)
        => finding.Refused is { } text && SourceRules.PlaceOf(sources, text, finding.File, finding.Line) is { } place ? At(finding, place) : finding;

    private static Finding At(Finding finding, SourcePlace place) => finding with
    {
        File = place.File,
        Line = place.Line,
        Column = place.Column,
        EndLine = place.EndLine,
        EndColumn = place.EndColumn,
    };
}
