using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The profile of the container runtime.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeccompUnconfinedFix))]
public sealed class SeccompUnconfinedFix() : ConstantFix("GD3010", "securityContext.seccompProfile.type", "SeccompProfileType.RuntimeDefault");
