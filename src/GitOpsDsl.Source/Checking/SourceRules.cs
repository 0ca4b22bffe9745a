using GitOpsDsl.Analyzers;
using GitOpsDsl.Analyzers.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SourcePlace = GitOpsDsl.Source.Places.SourcePlace;

namespace GitOpsDsl.Source.Checking;

/// <summary>
/// Holds the rules against the author's C# as the IDE does, with the IDE's own analyzer: for environments that can't be evaluated, so that there are no objects.
/// </summary>
public static class SourceRules
{
    /// <summary>In order of places. Rules that ship switched off are on: whoever asks knows which are wanted.</summary>
    public static IReadOnlyList<SourceFinding> Check(AuthorSources sources)
    {
        var analyzer = new RulesAnalyzer();
        var rules = analyzer.SupportedDiagnostics.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var compilation = sources.Compilation.WithOptions(sources.Compilation.Options.WithSpecificDiagnosticOptions(
            rules.Values.Where(static rule => !rule.IsEnabledByDefault).Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))));
        var found = compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return
        [
            .. found.Where(diagnostic => rules.ContainsKey(diagnostic.Id) && !diagnostic.IsSuppressed)
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .Select(static diagnostic => new SourceFinding(
                    diagnostic.Id,
                    diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
                    diagnostic.Properties.GetValueOrDefault(RuleDiagnostics.Value),
                    SourcePlace.Of(diagnostic.Location),
                    [.. diagnostic.AdditionalLocations.Select(SourcePlace.Of)]))
                .DistinctBy(static finding => (finding.Rule, finding.Message, finding.Place)),
        ];
    }

    /// <summary>Where a text, or a number, is written that no rule is about: the nearest to a line that it is known to be used on.</summary>
    /// <returns>Null when it is written nowhere, or nowhere near and at several places.</returns>
    public static SourcePlace? PlaceOf(AuthorSources sources, string text, string? file, int line)
    {
        var written = sources.Compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(literal => literal.Token.ValueText == text)
            .ToList();
        var near = written.Where(literal => literal.SyntaxTree.FilePath == file && IsInMemberAt(literal, line)).ToList();
        return (near, written) switch
        {
            ([var first, ..], _) => SourcePlace.Of(first),
            (_, [var only]) => SourcePlace.Of(only),
            _ => null,
        };
    }

    private static bool IsInMemberAt(LiteralExpressionSyntax literal, int line)
    {
        var member = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>(static one => one is not BaseTypeDeclarationSyntax);
        return member?.GetLocation().GetLineSpan() is { } span && line - 1 >= span.StartLinePosition.Line && line - 1 <= span.EndLinePosition.Line;
    }
}
