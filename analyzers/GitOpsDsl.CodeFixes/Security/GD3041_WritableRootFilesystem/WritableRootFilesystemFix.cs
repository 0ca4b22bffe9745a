using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The image can't be written to.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WritableRootFilesystemFix))]
public sealed class WritableRootFilesystemFix() : ConstantFix("GD3041", "securityContext.readOnlyRootFilesystem", "true");
