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
        var checker = options.Rules.Count == 0 ? null : Checker(options);
        if (checker is null)
        {
            WriterAhead.Start();
        }

        var selection = new EnvironmentSelection(options.Environments);
        var environments = EnvironmentLoader.Load(catalogue, selection.Wants, findings);
        selection.RequireFound(findings);

        var graphs = new GraphBuilder(options, findings).Build(environments);
        // With a part of the environments alone, the same programs must wait for the same others.
        var every = selection.IsAll ? graphs : null;
        var programs = new CloudPrograms(options, findings).Build(
            graphs, () => every ?? new GraphBuilder(options, []).Build(EnvironmentLoader.Load(catalogue, static _ => true, [])));
        IReadOnlyList<CloudHalf> cloud = programs.Count == 0 ? [] : [.. programs.Select(static program => program.Half)];

        PreviewIsolation.Check(graphs, cloud, findings);

        // What an agent needs is about all environments that it pulls, so that it is known only with all of them.
        var isWhole = options.Environments.Count == 0;
        var all = isWhole ? new AgentGraphs(findings).AddTo(graphs, options.ProjectDirectory) : graphs;
        var wasRefused = findings.HasErrors();
        var outputs = wasRefused ? [] : new EmitAndCheck(options, checker, findings).Run(all);
        if (programs.Count > 0 && !findings.HasErrors())
        {
            outputs.AddRange(programs.Select(static program => program.Output));
        }

        if (findings.Count > 0)
        {
            findings = Refined(findings, wasRefused, graphs, cloud, options);
        }

        return new(graphs, findings, new OutputTree(outputs, isWhole)) { Cloud = cloud };
    }

    /// <summary>Only now, and only for something to say, is the author's source read. Severities depend on the file of a place.</summary>
    private static List<Finding> Refined(
        List<Finding> findings, bool wasRefused, List<EnvironmentGraph> graphs, IReadOnlyList<CloudHalf> cloud, CompileOptions options)
    {
        var wanted = new FindingSeverities(new SeverityConfiguration(), options.Rules);
        findings = options.CountsWarnings ? findings : SourcePlaces.Refine(findings, graphs, cloud, options);
        findings = wasRefused ? UncheckedSource.Check(findings, options, wanted) : findings;
        wanted.Apply(findings, new FindingFiles(options.ProjectDirectory).PathOf);
        return findings;
    }

    private static EnvironmentChecker Checker(CompileOptions options)
    {
        var rules = new RulesAhead(options.Rules, SeverityConfiguration.Running(options.ProjectDirectory));
        rules.Start();
        return new(rules, options.CountsWarnings, options.Parallelism);
    }
}
