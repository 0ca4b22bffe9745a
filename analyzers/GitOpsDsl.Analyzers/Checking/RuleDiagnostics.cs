using System.Collections.Immutable;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>The rules as the diagnostics of Roslyn: same id, title, category, severity and page.</summary>
internal static class RuleDiagnostics
{
    /// <summary>The property of a diagnostic that has what should stand there instead.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The property of a diagnostic that has the API's name of the field that is missing.</summary>
    public const string Missing = nameof(Missing);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        AllRules.InOrder.ToImmutableDictionary(static rule => rule.Descriptor.Id, static rule => Describe(rule.Descriptor), StringComparer.Ordinal);

    /// <summary>In order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. AllRules.InOrder.Select(static rule => ById[rule.Descriptor.Id])];

    public static Diagnostic Of(Finding finding, Location place) =>
        Diagnostic.Create(ById[finding.Rule.Id], place, Properties(finding), finding.Message);

    private static ImmutableDictionary<string, string?> Properties(Finding finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = finding.Suggestion is null ? properties : properties.Add(Suggestion, finding.Suggestion);
        return finding.Field is null ? properties : properties.Add(Missing, finding.Field);
    }

    private static DiagnosticDescriptor Describe(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category.ToString().ToLowerInvariant(),
        SeverityOf(rule.Severity),
        isEnabledByDefault: rule.Severity != Severity.None,
        helpLinkUri: rule.Help);

    /// <summary>What ships switched off is a warning to whom switches it on with <c>default</c>.</summary>
    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };
}
