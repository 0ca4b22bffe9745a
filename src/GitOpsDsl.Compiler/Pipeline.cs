using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Emit;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Load;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler;

/// <summary>
/// The compiler, as the data flows: the catalogue's declarations are evaluated (Load), lowered to objects (Graph), held against the rules
/// (Check) and turned into files (Emit). Writing them is the caller's next step (Output): <c>TreePlan</c>, then <c>TreeWriter</c>.
/// </summary>
public static class Pipeline
{
    /// <exception cref="UnknownEnvironmentException">An environment is asked for that the catalogue does not have.</exception>
    public static Compilation Compile(IReadOnlyList<EnvironmentEntry> catalogue, CompileOptions options)
    {
        var findings = new List<Finding>();
        var selection = new EnvironmentSelection(options.Environments);

        var environments = EnvironmentLoader.Load(catalogue, selection.Wants, findings);
        selection.RequireFound(findings);

        var graphs = new GraphBuilder(options, findings).Build(environments);
        var programs = CloudPrograms.Build(graphs, findings);
        var files = findings.HasErrors() ? [] : new KubernetesTarget(options.Parallelism, findings).Emit(graphs);
        if (programs.Count > 0 && !findings.HasErrors())
        {
            files.AddRange(PulumiTarget.Emit(programs));
        }

        return new(graphs, findings, new OutputTree(files, IsWhole: options.Environments.Count == 0));
    }
}
