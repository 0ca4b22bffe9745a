using GitOpsDsl.Compiler.Emit;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>Holds the rules against each environment as a whole. Environments know nothing of one another, so each is a piece of work.</summary>
/// <param name="rules">Being made ready.</param>
/// <param name="countsWarnings">Whether what stops nothing is only counted.</param>
/// <param name="parallelism">The most threads; 0 for one a processor.</param>
internal sealed class EnvironmentChecker(RulesAhead rules, bool countsWarnings, int parallelism)
{
    public bool AreRulesReady => rules.AreReady;

    /// <summary>Begins on environments, whose objects can then be looked at in any order.</summary>
    public EnvironmentRun[] Begin(IReadOnlyList<EnvironmentGraph> graphs)
    {
        var surveys = new EnvironmentSurvey[graphs.Count];
        var versions = new HashSet<string>(StringComparer.Ordinal);
        var facts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < surveys.Length; i++)
        {
            surveys[i] = new(graphs[i]);
            versions.UnionWith(surveys[i].ApiVersions);
            facts.UnionWith(surveys[i].OwnFacts);
        }

        var engine = rules.Engine(KnownApis.Of(versions, facts));
        var runs = new EnvironmentRun[surveys.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = Begin(engine, graphs[i], surveys[i]);
        }

        return runs;
    }

    /// <summary>What is wrong, in the order of environments and objects, when all objects were looked at.</summary>
    /// <param name="environments">As they are rendered.</param>
    /// <param name="runs">Of each of them.</param>
    public IReadOnlyList<Finding> End(IReadOnlyList<RenderedEnvironment> environments, RunsAhead runs)
    {
        var found = new IReadOnlyList<Finding>[environments.Count];
        var objects = 0;
        foreach (var environment in environments)
        {
            objects += environment.Objects.Length;
        }

        // Several environments are checked beside one another, the objects of a single one are.
        var threads = environments.Count > 1 ? 1 : parallelism == 0 ? Environment.ProcessorCount : parallelism;
        WorkItems.RunLarge(environments.Count, objects, parallelism, index => found[index] = End(runs.Of(index), environments[index], threads));
        var findings = new List<Finding>();
        foreach (var one in found)
        {
            findings.AddRange(one);
        }

        return findings;
    }

    private static EnvironmentRun Begin(RuleEngine engine, EnvironmentGraph graph, EnvironmentSurvey survey)
    {
        var environment = graph.Source.Environment;
        try
        {
            return new(engine.Begin(DocumentWriter.Read(survey.Before), EnvironmentSettings.Of(environment)));
        }
        catch (FormatException exception)
        {
            var origin = environment.Origin is { IsKnown: true } own ? own : graph.Source.Entry.Origin;
            return new(null, CompilerFindings.BadOutside(exception.Message).At(origin) with { Environment = graph.Id });
        }
    }

    private IReadOnlyList<Finding> End(EnvironmentRun run, RenderedEnvironment environment, int threads)
    {
        if (run.Problem is { } problem)
        {
            return [problem];
        }

        var findings = run.Rules!.End(environment.Seen, threads, Threads.Run);
        return findings.Count == 0 ? [] : FindingPlaces.Of(findings, environment, countsWarnings);
    }
}
