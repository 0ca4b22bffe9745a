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

    /// <summary>The property of a diagnostic that has the value that it is about, a text or a number, as it is rendered.</summary>
    public const string Value = nameof(Value);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        AllRules.InOrder.ToImmutableDictionary(static rule => rule.Descriptor.Id, static rule => Describe(rule.Descriptor), StringComparer.Ordinal);

    /// <summary>In order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. AllRules.InOrder.Select(static rule => ById[rule.Descriptor.Id])];

    /// <param name="use">The name by which the value is used, where it is written apart.</param>
    public static Diagnostic Of(Finding finding, Location place, Location? use) =>
        Diagnostic.Create(ById[finding.Rule.Id], place, use is null ? [] : [use], Properties(finding), finding.Message);

    private static ImmutableDictionary<string, string?> Properties(Finding finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = finding.Suggestion is null ? properties : properties.Add(Suggestion, finding.Suggestion);
        properties = finding.Node.Kind is NodeKind.String or NodeKind.Integer ? properties.Add(Value, finding.Node.Text ?? finding.Node.ToString()) : properties;
        return finding.Field is null ? properties : properties.Add(Missing, finding.Field);
    }

    private static DiagnosticDescriptor Describe(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category.ToString().ToLowerInvariant(),
        SeverityOf(rule.Severity),
        isEnabledByDefault: rule.Severity != Severity.None,
        helpLinkUri: HelpLink.Of(rule.Id, rule.Help));

    /// <summary>What ships switched off is a warning to whom switches it on with <c>default</c>.</summary>
    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };
}
