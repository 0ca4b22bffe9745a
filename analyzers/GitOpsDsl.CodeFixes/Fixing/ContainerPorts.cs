using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>The ports of a container.</summary>
internal static class ContainerPorts
{
    /// <summary>How a probe names the first, as C#: by its name, else by its number; null where neither is written there.</summary>
    public static string? First(ExpressionSyntax container) =>
        Initialized.Value(container, "Ports") is CollectionExpressionSyntax { Elements.Count: > 0 } ports
        && ports.Elements[0] is ExpressionElementSyntax { Expression: var port }
            ? (Initialized.Value(port, "Name") ?? Initialized.Value(port, "Port"))?.ToString()
            : null;
}
