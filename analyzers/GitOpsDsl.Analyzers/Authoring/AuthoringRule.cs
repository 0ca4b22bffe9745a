using GitOpsDsl.Analyzers.Checking;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>One thing that is only visible in C#: what would make the same source render differently, or a wrong use of our own API.</summary>
/// <param name="id"><c>GD8001</c>.</param>
/// <param name="title">What is wrong, in a few words and without a full stop.</param>
/// <param name="isCompilationEnd">It needs the whole program, so that an IDE shows it after a build.</param>
internal abstract class AuthoringRule(string id, string title, bool isCompilationEnd = false)
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        id,
        title,
        "{0}",
        "authoring",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(id),
        customTags: isCompilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    /// <summary>Asks for what it wants to see of a compilation; called once for each.</summary>
    public abstract void Register(AuthoringScope scope);
}
