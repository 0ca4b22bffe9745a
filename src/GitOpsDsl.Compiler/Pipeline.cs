using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Emit;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Load;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Compiler.Places;
using GitOpsDsl.Compiler.Previews;
using GitOpsDsl.Compiler.Severities;

namespace GitOpsDsl.Compiler;

/// <summary>
/// The compiler, as the data flows: the catalogue's declarations are evaluated (Load), lowered to objects (Graph), turned into files (Emit) and held against
/// the rules (Check), all in memory. Writing them is the caller's next step (Output): <c>TreePlan</c>, then <c>TreeWriter</c>.
/// </summary>
public static class Pipeline
{
    /// <exception cref="UnknownEnvironmentException">An environment is asked for that the catalogue does not have.</exception>
    public static Compilation Compile(IReadOnlyList<EnvironmentEntry> catalogue, CompileOptions options)
    {
        var findings = new List<Finding>();
        var severities = new SeverityConfiguration();
        var checker = Checker(options);
        var selection = new EnvironmentSelection(options.Environments);

        var environments = EnvironmentLoader.Load(catalogue, selection.Wants, findings);
        selection.RequireFound(findings);

        var graphs = new GraphBuilder(options, findings).Build(environments);
        // With a part of the environments alone, the same programs must wait for the same others.
        var every = selection.IsAll ? graphs : null;
        var all = new Lazy<IReadOnlyList<EnvironmentGraph>>(() => every ?? new GraphBuilder(options, []).Build(EnvironmentLoader.Load(catalogue, static _ => true, [])));
        var programs = CloudPrograms.Build(graphs, options.ProjectDirectory, all, findings);

        PreviewIsolation.Check(graphs, programs, findings);

        // What an agent needs is about all environments that it pulls, so that it is known only with all of them.
        var isWhole = options.Environments.Count == 0;
        var agents = isWhole ? new AgentGraphs(findings).Build(graphs, options.ProjectDirectory) : [];
        var wasRefused = findings.HasErrors();
        var outputs = wasRefused ? [] : new EmitAndCheck(options, checker, findings).Run(agents.Count > 0 ? [.. graphs, .. agents] : graphs);
        if (programs.Count > 0 && !findings.HasErrors())
        {
            outputs.AddRange(PulumiTarget.Emit(programs));
        }

        if (findings.Count > 0)
        {
            // Only now, and only for something to say, is the author's source read. Severities depend on the file of a place.
            var wanted = new FindingSeverities(severities, options.Rules);
            findings = options.CountsWarnings ? findings : SourcePlaces.Refine(findings, graphs, programs, options);
            findings = wasRefused ? UncheckedSource.Check(findings, options, wanted) : findings;
            wanted.Apply(findings, new FindingFiles(options.ProjectDirectory).PathOf);
        }

        return new(graphs, findings, new OutputTree(outputs, isWhole)) { Programs = programs };
    }

    private static EnvironmentChecker? Checker(CompileOptions options)
    {
        if (options.Rules.Count == 0)
        {
            WriterAhead.Start();
            return null;
        }

        var rules = new RulesAhead(options.Rules, SeverityConfiguration.Running(options.ProjectDirectory));
        rules.Start();
        return new(rules, options.CountsWarnings, options.Parallelism);
    }
}
