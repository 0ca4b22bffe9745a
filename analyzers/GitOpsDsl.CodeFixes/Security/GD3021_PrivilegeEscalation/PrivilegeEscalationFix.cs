using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>No privilege escalation.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrivilegeEscalationFix))]
public sealed class PrivilegeEscalationFix() : ConstantFix("GD3021", "securityContext.allowPrivilegeEscalation", "false");
