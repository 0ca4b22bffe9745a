using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>What a workload of ours requests.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCpuRequestFix))]
public sealed class MissingCpuRequestFix() : ConstantFix("GD4101", "resources.requests.cpu", "\"50m\"");
