using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>What a workload of ours requests.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMemoryRequestFix))]
public sealed class MissingMemoryRequestFix() : ConstantFix("GD4102", "resources.requests.memory", "\"128Mi\"");
