using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>
/// The authoring rules, GD8xxx: environment code must give the same bytes on every machine, in every culture, at every time, and use our API as
/// it is meant. Environment code is the whole of a program that has environments or components; tests are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AuthoringAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. AuthoringRules.InOrder.Select(static rule => rule.Descriptor)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringScope.Of(start) is { } scope)
            {
                AuthoringRules.Register(scope);
            }
        });
    }
}
