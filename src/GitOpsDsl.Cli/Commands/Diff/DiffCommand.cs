using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Commands;

/// <summary>What changed, by meaning: what the environments render to, held against the tree on the disk, a revision of it, or each other.</summary>
internal sealed class DiffCommand : Command
{
    private static readonly Option Against = new("--against", "REV", "compare with the tree of this git revision; by default with the one on the disk");

    private static readonly Option From = new("--from", "ENV", "compare two environments: this one, and that of --to");

    private static readonly Option To = new("--to", "ENV", "the other environment");

    private static readonly Option Exit = new("--exit-code", "CLASS", "exit with 1 when something of this class or a graver one changed: "
        + $"{string.Join(", ", ChangeClassText.Words)}; without a class, when anything did")
    {
        Choices = ChangeClassText.Words,
        IsValueOptional = true,
    };

    private static readonly Option Format = new("--format", "FORMAT", "text (for people), markdown (for a pull request) or json")
    {
        Choices = ["text", "markdown", "json"],
    };

    public override string Name => "diff";

    public override string Summary => "shows what changed and what it does to a cluster, riskiest first; writes nothing";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [Against, From, To, CommonOptions.Env, CommonOptions.Out, Exit, Format];

    public override string Example => "gitops diff environments --against main --exit-code=replaces-object";

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var (from, to) = (arguments.Value(From), arguments.Value(To));
        RequireSensible(from, to, arguments);
        var compilation = Compiled.From(invocation, from is null ? arguments.Values(CommonOptions.Env) : [from, to!]);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var changes = from is null ? WithTree(compilation, invocation) : Environments(compilation, from);
        Write(changes, invocation);
        var asked = arguments.Value(Exit) is { } word ? ChangeClassText.Parse(word) ?? ChangeClass.Nothing : (ChangeClass?)null;
        return changes.Objects.Any(change => change.Class >= asked) ? ExitCode.Findings : ExitCode.Success;
    }

    private static void RequireSensible(string? from, string? to, ParsedArguments arguments)
    {
        var isMixed = from is not null && (arguments.Has(Against) || arguments.Values(CommonOptions.Env).Count > 0);
        var problem = from is null != to is null ? "--from and --to go together: diff --from int --to prod"
            : isMixed ? "--from and --to compare two environments as they are: without --against and --env"
            : null;
        if (problem is not null)
        {
            throw new UsageException(problem);
        }
    }

    private static TreeChanges WithTree(Compilation compilation, Invocation invocation)
    {
        var root = RenderedTree.Root(invocation);
        var before = invocation.Arguments.Value(Against) is { } revision ? Committed(root, revision, Wants, invocation) : ManifestTree.Read(root, Wants);
        return TreeDiff.Compare(before, ManifestTree.Of(compilation.Tree));

        bool Wants(string environment) => compilation.Tree.IsWhole || compilation.Environments.Any(one => one.Id == environment);
    }

    private static ManifestTree Committed(string root, string revision, Func<string, bool> wants, Invocation invocation)
    {
        var tree = CommittedTree.Read(invocation.Project!, root, revision, wants);
        if (tree.IsEmpty)
        {
            invocation.Error.WriteLine($"{revision} has no rendered tree at {root}: everything is new");
        }

        return tree;
    }

    private static TreeChanges Environments(Compilation compilation, string from)
    {
        if (compilation.Environments.Count != 2)
        {
            throw new UsageException($"--from and --to are one environment, {from}");
        }

        var tree = ManifestTree.Of(compilation.Tree);
        var isFirst = compilation.Environments[0].Id == from || compilation.Environments[0].Id.EndsWith("/" + from, StringComparison.Ordinal);
        var (old, now) = isFirst ? (compilation.Environments[0], compilation.Environments[1]) : (compilation.Environments[1], compilation.Environments[0]);
        var name = $"{old.Id} → {now.Id}";
        return TreeDiff.Compare(
            tree.Under(old.Id, name),
            tree.Under(now.Id, name),
            NameRenaming.OfNamespace(old.Source.Environment.Namespace.ToString(), now.Source.Environment.Namespace.ToString()));
    }

    private static string Compared(ParsedArguments arguments)
        => arguments.Value(From) is { } from ? $"between {from} and {arguments.Value(To)}"
            : arguments.Value(Against) is { } revision ? $"from {revision}"
            : $"from the tree on the disk; '{Against.Name} HEAD' compares with what is committed";

    private static void Write(TreeChanges changes, Invocation invocation)
    {
        switch (invocation.Arguments.Value(Format))
        {
            case "json":
                DiffJson.Write(changes, invocation.Out);
                break;
            case "markdown":
                DiffMarkdown.Write(changes, invocation.Out);
                break;
            default:
                DiffText.Write(changes, Compared(invocation.Arguments), invocation.Out, invocation.Error);
                break;
        }
    }
}
