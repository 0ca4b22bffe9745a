using System.Text;
using GitOpsDsl.Cli.Tests.Commands.Diff;
using GitOpsDsl.Cli.Tests.Git;

namespace GitOpsDsl.Cli.Tests.Commands.Merge;

/// <summary>Two branches that both changed what is rendered: one releases the API, the other scales it; both change the configuration.</summary>
public sealed class MergeTests : IDisposable
{
    private static readonly Orders Released = Orders.Before with { Api = Orders.Before.Api with { Image = "registry.example.com/orders/api:2.1.0" } };
    private static readonly Orders Scaled = Orders.Before with { Api = Orders.Before.Api with { Replicas = 5 } };
    private static readonly Orders Merged = Orders.Before with { Api = Released.Api with { Replicas = 5 } };

    private readonly GitRun _run = new(Orders.Catalogue(Orders.Before));

    public void Dispose() => _run.Dispose();

    [RequiresToolFact("git", "--version")]
    public void Rendered_files_that_both_sides_changed_are_rendered_again()
    {
        Branches();

        Assert.Contains("'gitops resolve' renders them again", Conflict("merge", "release"), StringComparison.Ordinal);
        Assert.DoesNotContain("<<<<<<<", string.Concat(_run.Project.Tree().Values), StringComparison.Ordinal);
        _run.Project.Change(Orders.Catalogue(Merged));

        Assert.Contains("go on with 'git commit'", _run.Project.Run("resolve").Expect(0).Error, StringComparison.Ordinal);
        _run.Git("commit", "-q", "--no-edit");

        Assert.Equal("", _run.Git("status", "--porcelain"));
        _run.Project.Run("check").Expect(0);
        Assert.Equal("", _run.Project.Run("diff", "--against", "HEAD", "--exit-code").Expect(0).Output);
    }

    [RequiresToolFact("git", "--version")]
    public void A_rebase_goes_on()
    {
        Branches();
        Conflict("rebase", "release");
        _run.Project.Change(Orders.Catalogue(Merged));

        Assert.Contains("go on with 'git rebase --continue'", _run.Project.Run("resolve").Expect(0).Error, StringComparison.Ordinal);
        _run.Git("-c", "core.editor=true", "rebase", "--continue");

        _run.Project.Run("check").Expect(0);
    }

    [RequiresToolFact("git", "--version")]
    public void A_clone_without_the_driver_is_resolved_as_well()
    {
        Branches();
        _run.Git("config", "--remove-section", "merge.gitops");
        Conflict("merge", "release");
        _run.Project.Change(Orders.Catalogue(Merged));

        _run.Project.Run("resolve").Expect(0);
        _run.Git("commit", "-q", "--no-edit");

        _run.Project.Run("check").Expect(0);
    }

    [RequiresToolFact("git", "--version")]
    public void Source_in_conflict_comes_first()
    {
        File.WriteAllText(Path.Combine(_run.Project.Directory, "Orders.cs"), "// before\n");
        Branches(static (run, text) => File.WriteAllText(Path.Combine(run.Project.Directory, "Orders.cs"), text));
        Conflict("merge", "release");

        Assert.Contains("Orders.cs is in conflict too", _run.Project.Run("resolve").Expect(2).Error, StringComparison.Ordinal);
    }

    [RequiresToolFact("git", "--version")]
    public void Without_a_conflict_nothing_happens()
    {
        Branches();

        Assert.Equal("nothing is in conflict\n", _run.Project.Run("resolve").Expect(0).Error);
    }

    [RequiresToolFact("git", "--version")]
    public void Setting_it_up_again_changes_nothing()
    {
        File.WriteAllText(Path.Combine(_run.Project.Directory, ".gitattributes"), "* text=auto");
        _run.Init();

        _run.Project.Run("merge-driver").Expect(0);
        _run.Project.Run("merge-driver").Expect(0);

        Assert.Equal("* text=auto\n\"rendered/**\" merge=gitops text eol=lf\n", File.ReadAllText(Path.Combine(_run.Project.Directory, ".gitattributes")));
    }

    [Theory]
    [InlineData("* text=auto\r\n*.bin binary", "\r\n\"rendered/**\" merge=gitops text eol=lf\r\n")]
    [InlineData("*.x encoding=\u00e9\n", "\"rendered/**\" merge=gitops text eol=lf\n")]
    public void What_stands_in_gitattributes_stays_byte_for_byte(string before, string added)
    {
        var file = Path.Combine(_run.Project.Directory, ".gitattributes");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(before));
        _run.Init();

        _run.Project.Run("merge-driver").Expect(0);

        Assert.Equal(before + added, Encoding.Latin1.GetString(File.ReadAllBytes(file)));
    }

    [Theory]
    [InlineData("all [1] größer")]
    [InlineData("a \"b\" * ?")]
    public void A_folder_of_any_name_gets_its_attributes_and_no_other(string name)
    {
        _run.Init();

        _run.Project.Run("merge-driver", "--out", Path.Combine(_run.Project.Directory, name)).Expect(0);

        Assert.Equal("gitops", Attribute($"{name}/shop/prod.inventory"));
        Assert.Equal("unspecified", Attribute("all 1 größer/shop/prod.inventory"));
        Assert.Equal("unspecified", Attribute("a \"b\" x x/shop/prod.inventory"));

        string Attribute(string path) => _run.Git("check-attr", "-z", "merge", "--", path).Split('\0')[2];
    }

    private string Conflict(params string[] arguments) => _run.Fails(arguments);

    /// <summary>On main it is scaled, on <c>release</c> released.</summary>
    private void Branches(Action<GitRun, string>? edit = null)
    {
        _run.Init();
        _run.Project.Run("merge-driver").Expect(0);
        _run.RenderAndCommit();

        _run.Git("checkout", "-q", "-b", "release");
        edit?.Invoke(_run, "// released\n");
        _run.Project.Change(Orders.Catalogue(Released));
        _run.RenderAndCommit("released");

        _run.Git("checkout", "-q", "main");
        edit?.Invoke(_run, "// scaled\n");
        _run.Project.Change(Orders.Catalogue(Scaled));
        _run.RenderAndCommit("scaled");
    }
}
