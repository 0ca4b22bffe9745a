using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>A connection to the container's first port is accepted; asked less often than readiness, so that a pod is taken out before it is restarted.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingLivenessProbeFix))]
public sealed class MissingLivenessProbeFix() : ValueFix("GD4002", "livenessProbe")
{
    protected override string? Value(FixPlace place, BaseObjectCreationExpressionSyntax? creation) =>
        creation is not null && ContainerPorts.First(creation) is { } port ? $"new() {{ TcpSocket = new() {{ Port = {port} }}, PeriodSeconds = 20 }}" : null;
}
