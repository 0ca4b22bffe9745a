using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Cli.Tests.Git;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>A project of one C# file in a repository; its tree is one file with the C# as it is, so that tests need no build.</summary>
internal sealed class EditedProject : IDisposable
{
    private const string Rendered = "rendered/shop/prod/web/source.yaml";

    private readonly GitRun _run = new(CommandRun.Catalogue(() => throw new InvalidOperationException("the source is not run"), name: "Prod"));

    public EditedProject()
    {
        var config = string.Concat(Enumerable.Range(0, 50).Select(static i => $" [\"K{i}\"] = \"old\","));
        File.WriteAllText(
            SourceFile,
            $$"""
            public record Shop : GitOpsEnvironment { public required WebService Web { get; init; } }

            public static class Environments
            {
                [Environment] public static Shop Prod => new() { Namespace = "a", Web = new() { Image = "reg/web:1", Config = new() {{{config}} } } };
            }

            """);
        _run.Init();
        _run.CommitAll("first");
    }

    public string Folder => _run.Project.Directory;

    public string SourceFile => Path.Combine(Folder, "Environments.cs");

    public string Source => File.ReadAllText(SourceFile);

    public string Tree => File.ReadAllText(Path.Combine(Folder, Rendered));

    public string Git(params string[] arguments) => _run.Git(arguments);

    /// <summary>As <c>gitops set prod PATH VALUE</c> does it.</summary>
    public void Set(string path, string value, params string[] options) => Set(path, value, static changes => OneFile(changes), options);

    public void Set(string path, string value, Func<IReadOnlyList<SourceChange>, OutputTree> trial, params string[] options)
    {
        var project = new Project(Folder, [new("shop", "prod", "Environments.Prod", new Origin("/_/Environments.cs", 5), false, static () => [], static (_, _) => { })]);
        var arguments = ParsedArguments.Parse(new SetCommand(), ["prod", path, value, "--out=" + Path.Combine(Folder, "rendered"), .. options]);
        var editor = new ValueEditor(EditSession.Declarations(project));
        new EditSession(new(arguments, project, TextWriter.Null, TextWriter.Null), "set", trial).Run(
            sources => editor.Set(sources, new("shop/prod", path, value)).Sources, static _ => null);
    }

    public void Dispose() => _run.Dispose();

    private static OutputTree OneFile(IReadOnlyList<SourceChange> changes)
        => new([new("shop/prod", "test", [new("web/source.yaml", changes[0].After!, "test")])], IsWhole: true);
}
