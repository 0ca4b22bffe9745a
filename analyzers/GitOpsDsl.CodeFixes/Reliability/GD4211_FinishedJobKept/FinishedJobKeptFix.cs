using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>A day to look at it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FinishedJobKeptFix))]
public sealed class FinishedJobKeptFix() : ConstantFix("GD4211", "ttlSecondsAfterFinished", "86400");
