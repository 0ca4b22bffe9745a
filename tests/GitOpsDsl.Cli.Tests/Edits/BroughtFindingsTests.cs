using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>A change shows the warnings that it brings, and no other.</summary>
public sealed class BroughtFindingsTests
{
    [Fact]
    public void What_was_found_before_is_not_brought()
    {
        var invocation = Invocation();
        var before = Compiled.Checked(invocation, []).Findings;
        var other = new Finding("GD4201", Severity.Warning, "one replica") { Environment = "shop/test", Path = "spec.replicas" };

        Assert.Contains(before, static finding => finding.Id == "GD4201");
        Assert.Same(other, Assert.Single(BroughtFindings.Of(invocation, [.. before, other, other with { Severity = Severity.Info }], null).Findings));
    }

    [Fact]
    public void A_preview_has_the_warnings_of_what_it_is_made_of()
    {
        var invocation = Invocation();
        var before = Compiled.Checked(invocation, []).Findings;
        var preview = before.Select(static finding => finding with { Environment = "shop/pr-1", Message = "of the preview" });
        var own = new Finding("GD6201", Severity.Warning, "a host of another environment") { Environment = "shop/pr-1" };

        Assert.Same(own, Assert.Single(BroughtFindings.Of(invocation, [.. before, .. preview, own], "shop/test").Findings));
    }

    [Fact]
    public void It_is_shown_in_the_source_as_it_will_be()
    {
        using var project = new EditedProject();
        var finding = new Finding("GD3101", Severity.Warning, "whatever was pushed last") { File = "/_/Environments.cs", Line = 5, Column = 3, Environment = "shop/prod" };

        project.Set("Web.Image", "reg/web:latest", changes => new(new([], IsWhole: false), [finding]), "--dry-run");

        Assert.Contains("Environments.cs:5:3: warning GD3101: whatever was pushed last [shop/prod]\n    5 |     [Environment] public static Shop Prod", project.Said, StringComparison.Ordinal);
        Assert.Contains("Image = \"reg/web:latest\"", project.Said, StringComparison.Ordinal);
    }

    private static Invocation Invocation()
    {
        var lonely = Shop.Int with { Web = Shop.Int.Web with { Replicas = 1 } };
        var catalogue = CommandRun.Catalogue(() => lonely, static (environment, parts) => parts.Add("web", ((Shop)environment).Web, default));
        return new(ParsedArguments.Parse(new SetCommand(), ["test", "web.Replicas", "1"]), new Project(Path.GetTempPath(), catalogue), TextWriter.Null, TextWriter.Null);
    }
}
