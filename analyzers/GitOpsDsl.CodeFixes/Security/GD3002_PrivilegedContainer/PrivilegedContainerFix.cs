using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>A container that is not privileged.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrivilegedContainerFix))]
public sealed class PrivilegedContainerFix() : ConstantFix("GD3002", "securityContext.privileged", "false");
