using System.Collections.Immutable;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>The rules as the diagnostics of Roslyn: same id, title, category, severity and page.</summary>
internal static class RuleDiagnostics
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        AllRules.InOrder.ToImmutableDictionary(static rule => rule.Descriptor.Id, static rule => Describe(rule.Descriptor), StringComparer.Ordinal);

    /// <summary>In order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. AllRules.InOrder.Select(static rule => ById[rule.Descriptor.Id])];

    public static DiagnosticDescriptor Of(RuleDescriptor rule) => ById[rule.Id];

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
