using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>A connection to the container's first port is accepted.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingReadinessProbeFix))]
public sealed class MissingReadinessProbeFix() : ValueFix("GD4001", "readinessProbe")
{
    protected override string? Value(FixPlace place, BaseObjectCreationExpressionSyntax? creation) =>
        creation is not null && ContainerPorts.First(creation) is { } port ? $"new() {{ TcpSocket = new() {{ Port = {port} }} }}" : null;
}
