using System.Globalization;
using GitOpsDsl.Rules.Tests;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>Every rule's cases as the files of one project, and what the analyzer finds in it.</summary>
public sealed class CSharpCases : IAsyncLifetime
{
    internal List<CSharpCase> Written { get; } = [];

    /// <summary>By path, why the records can't say what a case says.</summary>
    internal Dictionary<string, string> NotInCSharp { get; } = [];

    /// <summary>By path: <c>GD1021 at 347: message</c>.</summary>
    internal ILookup<string, string> Found { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Where a Namespace says what its pods are held to, the IDE does not see it.
        foreach (var example in RuleCase.All.Where(static example => !example.Yaml.Contains("pod-security.kubernetes.io", StringComparison.Ordinal)))
        {
            try
            {
                Written.Add(CSharpCase.Of(example));
            }
            catch (NotInCSharpException refused)
            {
                NotInCSharp.Add(example.Path, refused.Message);
            }
        }

        var diagnostics = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), [.. Written.Select(static example => example.Tree)]);
        Found = diagnostics.ToLookup(
            static found => found.Location.SourceTree!.FilePath,
            static found => $"{found.Id} at {found.Location.SourceSpan.Start}: {found.GetMessage(CultureInfo.InvariantCulture)}");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
