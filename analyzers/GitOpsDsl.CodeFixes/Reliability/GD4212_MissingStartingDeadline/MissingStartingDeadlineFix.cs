using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>What a scheduled task of ours has.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingStartingDeadlineFix))]
public sealed class MissingStartingDeadlineFix() : ConstantFix("GD4212", "startingDeadlineSeconds", "300");
