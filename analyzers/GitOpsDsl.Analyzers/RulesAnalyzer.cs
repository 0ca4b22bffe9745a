using System.Collections.Immutable;
using GitOpsDsl.Analyzers.Checking;
using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers;

/// <summary>
/// Runs the rules on C# as it is typed: expression → <see cref="Values.SourceValue"/> → <see cref="GitOpsDsl.Rules.NodeDocument"/> → findings,
/// at the smallest expression. What it finds the compiler finds too; what can't be known before the program runs it is silent about.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RulesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Every rule that ships, those that ship switched off too.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDiagnostics.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (RecordTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterOperationBlockAction(new RecordChecker(start.Compilation, types).Check);
            }
        });
    }
}
