using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// The checks of a batch of environments, begun by the first thread that asks. Objects are best looked at just after they were made, when what rules
/// see of them is still near the processor; but while the rules are not ready yet, making more of them is better than to wait.
/// </summary>
internal sealed class RunsAhead(EnvironmentChecker checker, IReadOnlyList<EnvironmentGraph> graphs)
{
    private readonly Lazy<EnvironmentRun[]> _runs = new(() => checker.Begin(graphs));

    /// <summary>Asking for a check does not wait.</summary>
    public bool AreReady => checker.AreRulesReady;

    /// <param name="environment">Its place among the graphs.</param>
    public EnvironmentRun Of(int environment) => _runs.Value[environment];
}
