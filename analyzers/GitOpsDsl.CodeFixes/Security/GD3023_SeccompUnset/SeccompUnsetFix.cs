using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The profile of the container runtime.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeccompUnsetFix))]
public sealed class SeccompUnsetFix() : ConstantFix("GD3023", "securityContext.seccompProfile.type", "SeccompProfileType.RuntimeDefault");
