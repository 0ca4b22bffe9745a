using GitOpsDsl.Facts;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>Holds the rules against each environment as a whole. Environments know nothing of one another, so each is a piece of work.</summary>
/// <param name="rules">Being made ready.</param>
/// <param name="countsWarnings">Whether what stops nothing is only counted.</param>
/// <param name="parallelism">The most threads; 0 for one a processor.</param>
internal sealed class EnvironmentChecker(RulesAhead rules, bool countsWarnings, int parallelism)
{
    /// <summary>What is wrong, in the order of environments and objects.</summary>
    /// <param name="environments">What is to be checked.</param>
    /// <param name="apis">What is known of the APIs of their objects.</param>
    public IReadOnlyList<Finding> Check(IReadOnlyList<RenderedEnvironment> environments, IReadOnlyList<ApiFacts> apis)
    {
        var engine = rules.Engine(apis);
        var found = new IReadOnlyList<Finding>[environments.Count];
        var objects = 0;
        foreach (var environment in environments)
        {
            objects += environment.Objects.Count;
        }

        // Several environments are checked beside one another, the objects of a single one are.
        var threads = environments.Count > 1 ? 1 : parallelism == 0 ? Environment.ProcessorCount : parallelism;
        WorkItems.RunLarge(environments.Count, objects, parallelism, index => found[index] = Check(engine, environments[index], threads));
        var findings = new List<Finding>();
        foreach (var one in found)
        {
            findings.AddRange(one);
        }

        return findings;
    }

    private IReadOnlyList<Finding> Check(RuleEngine engine, RenderedEnvironment environment, int threads)
    {
        RuleSettings settings;
        try
        {
            settings = EnvironmentSettings.Of(environment.Graph.Source.Environment);
        }
        catch (FormatException exception)
        {
            var origin = environment.Graph.Source.Environment.Origin is { IsKnown: true } own ? own : environment.Graph.Source.Entry.Origin;
            return [CompilerFindings.BadOutside(exception.Message).At(origin) with { Environment = environment.Graph.Id }];
        }

        var findings = engine.CheckEnvironment(environment.Documents, settings, threads, Threads.Run);
        return findings.Count == 0 ? [] : FindingPlaces.Of(findings, environment, countsWarnings);
    }
}
