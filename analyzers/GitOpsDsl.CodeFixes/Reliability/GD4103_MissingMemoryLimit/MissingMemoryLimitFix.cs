using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>As much as is requested, so that the node never promises more than it has.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMemoryLimitFix))]
public sealed class MissingMemoryLimitFix() : ValueFix("GD4103", "resources.limits.memory")
{
    protected override string Value(FixPlace place, BaseObjectCreationExpressionSyntax? creation) =>
        creation is null ? Default : Initialized.Value(creation, "Resources", "Requests", "\"memory\"")?.ToString()
            ?? Initialized.Value(creation, "Requests", "\"memory\"")?.ToString() ?? Default;

    private const string Default = "\"128Mi\"";
}
