using System.Text;
using System.Text.RegularExpressions;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Cli.Tests.Git;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>A project of one C# file in a repository; its tree has the C# in comments, so that tests need no build.</summary>
internal sealed partial class EditedProject : IDisposable
{
    private const string Rendered = "rendered/shop/prod/web/source.yaml";

    private const string Comment = "# ";

    private static readonly byte[] Other = "# the same\n# whatever the source is\n"u8.ToArray();

    private readonly StringWriter _shown = new() { NewLine = "\n" };
    private readonly StringWriter _said = new() { NewLine = "\n" };

    private readonly GitRun _run = new(CommandRun.Catalogue(() => throw new InvalidOperationException("the source is not run"), name: "Prod"));

    public EditedProject()
    {
        Folder = _run.Project.Directory;
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
        Configure();
    }

    /// <summary>An author who is known to the checkout.</summary>
    public void Configure()
    {
        Git("config", "user.name", "t");
        Git("config", "user.email", "t@example.com");
        Git("config", "commit.gpgsign", "false");
    }

    /// <summary>The checkout that calls are made in.</summary>
    public string Folder { get; set; }

    /// <summary>What calls printed.</summary>
    public string Shown => _shown.ToString();

    /// <summary>What calls said to people.</summary>
    public string Said => _said.ToString();

    public string SourceFile => Path.Combine(Folder, "Environments.cs");

    public string Source => File.ReadAllText(SourceFile);

    /// <summary>The source that the tree is of.</summary>
    public string Tree => string.Concat(File.ReadLines(Path.Combine(Folder, Rendered)).Where(static line => line.StartsWith(Comment, StringComparison.Ordinal))
        .Select(static line => line[Comment.Length..] + "\n")).TrimEnd('\n') + "\n";

    public string Git(params string[] arguments) => ExternalTool.Run("git", ["-C", Folder, .. arguments], []);

    /// <summary>As <c>gitops set prod PATH VALUE</c> does it.</summary>
    public void Set(string path, string value, params string[] options) => Set(path, value, Rendering, options);

    public void Set(string path, string value, Func<IReadOnlyList<SourceChange>, TrialResult> trial, params string[] options)
        => SetCommand.Set(Invocation(new SetCommand(), ["prod", path, value, .. options]), trial);

    /// <summary>As <c>gitops promote</c> does it.</summary>
    public void Promote(params string[] words) => PromoteCommand.Promote(Invocation(new PromoteCommand(), words), Rendering);

    public void Dispose() => _run.Dispose();

    private Invocation Invocation(Command command, IReadOnlyList<string> words)
    {
        var project = new Project(Folder, [new("shop", "prod", "Environments.Prod", new Origin("/_/Environments.cs", 5), false, static () => [], static (_, _) => { })]);
        return new(ParsedArguments.Parse(command, [.. words, "--out=" + Path.Combine(Folder, "rendered")]), project, TextWriter.Synchronized(_shown), TextWriter.Synchronized(_said));
    }

    /// <summary>The C# as a text within a manifest, which has the image besides.</summary>
    private static TrialResult Rendering(IReadOnlyList<SourceChange> changes)
    {
        var source = Encoding.UTF8.GetString(changes[0].After!);
        var image = ImageOf().Match(source).Groups[1].Value;
        var manifest = $"apiVersion: v1\nkind: Pod\nmetadata: {{name: web}}\nspec: {{containers: [{{name: web, image: {image}}}]}}\n{Comment}{source.ReplaceLineEndings("\n" + Comment)}\n";
        var tree = new OutputTree([new("shop/prod", "test", [new("web/other.yaml", Other, "test"), new("web/source.yaml", Encoding.UTF8.GetBytes(manifest), "test")])], IsWhole: true);
        return new(tree, []);
    }

    [GeneratedRegex("Image = \"([^\"]*)\"")]
    private static partial Regex ImageOf();
}
