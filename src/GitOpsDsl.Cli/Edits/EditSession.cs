using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Compiler.Places;
using GitOpsDsl.Source;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Edits;

/// <summary>
/// One change of a project's source and tree, alone: the source is read, changed, tried and written under the lock of the tree, so that of
/// several runs at once each starts from what the one before it wrote.
/// </summary>
/// <param name="invocation">The call.</param>
/// <param name="command">The command's name.</param>
/// <param name="trial">What the project would render with changed source.</param>
internal sealed class EditSession(Invocation invocation, string command, Func<IReadOnlyList<SourceChange>, TrialResult> trial)
{
    /// <summary>Every run before this one builds the project.</summary>
    private static readonly TimeSpan OtherRuns = TimeSpan.FromMinutes(20);

    /// <summary>The environment that a new one is made of, which has the same warnings; null for a change of those that there are.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>Whether what is written is a whole environment, of which nobody wants to see every byte unasked.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The environments, as the sources declare them.</summary>
    public static IReadOnlyList<EnvironmentDeclaration> Declarations(Project project)
        => [.. project.Catalogue.Select(static entry => new EnvironmentDeclaration(entry.System, entry.Name, entry.Origin.File, entry.Declaration))];

    /// <summary>Says what was done, in a line.</summary>
    public static int Report(Invocation invocation, PlannedEdit planned)
    {
        var deed = invocation.Arguments.Has(EditOptions.DryRun) ? "would write" : invocation.Arguments.Value(EditOptions.Branch) is { } branch ? $"on {branch}:" : "wrote";
        invocation.Error.WriteLine(planned.Sources.Count == 0 ? "nothing to change: it is so already"
            : $"{deed} {planned.Sources.Count} source and {planned.Tree.Changes.Count()} rendered files");
        return ExitCode.Success;
    }

    /// <summary>Changes the source; shows what that does to source and tree; writes both unless the call says not to.</summary>
    /// <param name="edit">Makes the new sources.</param>
    /// <param name="affected">The environments that may change; null for any.</param>
    /// <returns>What was, or would be, written.</returns>
    /// <exception cref="UsageException">The change can't be made; nothing was written.</exception>
    public PlannedEdit Run(Func<AuthorSources, AuthorSources> edit, Func<AuthorSources, IReadOnlySet<string>?> affected)
    {
        var project = invocation.Project!;
        var root = RenderedTree.Root(invocation);
        using var alone = TreeLock.Acquire(root, OtherRuns, invocation.Error.WriteLine);
        var (changes, allowed) = Edited(edit, affected);
        if (changes.Count == 0)
        {
            var nothing = new PlannedEdit([], TreePlan.Create(root, new OutputTree([], IsWhole: false)));
            EditReport.Write(nothing, BroughtFindings.Of(invocation, [], DerivedFrom), project, invocation, IsWhole);
            return nothing;
        }

        var tried = trial(changes);
        var planned = new PlannedEdit(changes, TreePlan.Create(root, tried.Tree));
        if (CheckoutLineEnds.Find(planned.Tree).Min(StringComparer.Ordinal) is { } checkedOut)
        {
            throw new UsageException(CheckoutLineEnds.WayOut($"{root}/{checkedOut}"));
        }

        var other = planned.Tree.Changes.FirstOrDefault(change => allowed is not null && change.Path.Contains('/', StringComparison.Ordinal) && !allowed.Any(id => IsOf(change.Path, id)));
        if (other is not null)
        {
            throw new UsageException(
                $"this would also change {root}/{other.Path}: 'gitops render' first if the tree is older than the source; else --everywhere allows it");
        }

        var brought = BroughtFindings.Of(invocation, tried.Findings, DerivedFrom) with { Texts = SourceChange.Texts(changes) };
        if (invocation.Arguments.Has(EditOptions.DryRun))
        {
            EditReport.Write(planned, brought, project, invocation, isSummary: false);
            return planned;
        }

        var commit = EditCommit.For(invocation, command, planned);
        EditReport.Write(planned, brought, project, invocation, IsWhole && !invocation.Arguments.Has(EditOptions.Verbose));
        commit.Write();
        return planned;
    }

    private (IReadOnlyList<SourceChange> Changes, IReadOnlySet<string>? Allowed) Edited(
        Func<AuthorSources, AuthorSources> edit, Func<AuthorSources, IReadOnlySet<string>?> affected)
    {
        var project = invocation.Project!;
        try
        {
            var declared = project.Catalogue is [var first, ..] ? first.Origin : throw new UsageException("the project declares no environment");
            var before = SourcePlaces.Read(Compiled.Options(invocation, []), declared);
            var after = edit(before);
            return ([.. after.ChangedSince(before).Select(change => Change(before, change.File, change.Text))], affected(before));
        }
        catch (EditRefusedException exception)
        {
            var meant = exception.Asked is { } asked ? NearestWord.Suggest(asked, exception.Known) : "";
            throw new UsageException(exception.Message.Replace(SourceFiles.RecordedRoot, "", StringComparison.Ordinal) + meant);
        }
        catch (IOException exception)
        {
            throw new UsageException($"the source can't be read: {exception.Message}");
        }

        SourceChange Change(AuthorSources before, string recorded, Microsoft.CodeAnalysis.Text.SourceText? text)
        {
            var file = SourceFiles.PathOf(recorded, project.Root);
            if (!recorded.StartsWith(SourceFiles.RecordedRoot, StringComparison.Ordinal))
            {
                throw new UsageException($"{file} would have to be changed, which is outside of {project.Root}");
            }

            if (before.Has(recorded) && !File.Exists(file))
            {
                throw new UsageException($"there is no {file}: the program was built when the repository's folder was another one, as before a 'git init'; build it again");
            }

            if (File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is { } target)
            {
                throw new UsageException($"{project.Shown(file)} is a link to {target.FullName}, and would become a file: change it there");
            }

            var encoding = text?.Encoding ?? new System.Text.UTF8Encoding(false);
            return new(
                file,
                before.Has(recorded) ? File.ReadAllBytes(file) : File.Exists(file) ? throw new UsageException($"{project.Shown(file)} is there already") : null,
                text is null ? null : [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
        }
    }

    /// <summary>Its objects, its cloud half, and what the agents need for it.</summary>
    private static bool IsOf(string path, string environment)
        => path.StartsWith(environment + "/", StringComparison.Ordinal) || path.StartsWith(environment + ".pulumi/", StringComparison.Ordinal)
            || path == environment + ".inventory" || path == environment + ".pulumi.inventory" || path.StartsWith("agents/", StringComparison.Ordinal);
}
