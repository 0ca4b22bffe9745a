using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>Source and tree are changed together, alone, and committed where that is asked.</summary>
public sealed class EditSessionTests
{
    [Fact]
    public void Of_50_changes_at_once_none_is_lost()
    {
        using var project = new EditedProject();
        var threads = Enumerable.Range(0, 50).Select(i => new Thread(() => project.Set($"Web.Config.K{i}", $"new{i}"))).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.All(Enumerable.Range(0, 50), i => Assert.Contains($"[\"K{i}\"] = \"new{i}\",", project.Source, StringComparison.Ordinal));
        Assert.Equal(project.Source, project.Tree);
    }

    [Fact]
    public void A_change_that_the_trial_refuses_writes_nothing()
    {
        using var project = new EditedProject();
        var before = project.Source;
        Assert.Throws<UsageException>(() => project.Set("Web.Image", "reg/web:2", static _ => throw new UsageException("a rule")));
        Assert.Equal((before, ""), (project.Source, project.Git("status", "--porcelain")));
    }

    [Fact]
    public void A_word_that_means_nothing_gets_one_that_does()
    {
        using var project = new EditedProject();
        Assert.EndsWith("WebService has no property 'Imag' (did you mean 'Image'?)", Assert.Throws<UsageException>(() => project.Set("Web.Imag", "reg/web:2")).Message, StringComparison.Ordinal);
        Assert.EndsWith("Shop has no property 'Wep' (did you mean 'Web'?)", Assert.Throws<UsageException>(() => project.Set("Wep.Image", "reg/web:2")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_is_not_promoted_to_itself_nor_a_value_given_twice()
    {
        using var project = new EditedProject();
        Assert.StartsWith("FROM and TO are one environment, shop/prod", Assert.Throws<UsageException>(() => project.Promote("prod", "shop/prod")).Message, StringComparison.Ordinal);
        Assert.Equal("web.image is given two values", Assert.Throws<UsageException>(() => project.Set("web.image", "reg/web:2", "Web.Image", "reg/web:3")).Message);
    }

    [Fact]
    public void A_negative_number_is_a_value_and_no_option()
    {
        using var project = new EditedProject();
        project.Set("Web.Config.K0", "-1");
        Assert.Contains("[\"K0\"] = \"-1\"", project.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_nothing_is_json_too()
    {
        using var project = new EditedProject();
        project.Set("Web.Image", "reg/web:1", "--format=json");
        Assert.Equal("{\"files\":[],\"findings\":[]}\n", project.Shown.Replace("\n  ", "", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal).Replace("\n}", "}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_that_the_disk_refuses_leaves_the_source_as_it_was()
    {
        using var project = new EditedProject();
        var before = project.Source;
        var root = Path.Combine(project.Folder, "rendered");
        var tree = TreePlan.Create(root, new([new("shop/prod", "test", [new("a.yaml", "a"u8.ToArray(), "test")])], IsWhole: false));
        File.WriteAllText(root, "in the way since the plan was made");
        var edit = new PlannedEdit([new(project.SourceFile, File.ReadAllBytes(project.SourceFile), "other"u8.ToArray())], tree);
        Assert.Throws<OutputException>(edit.Write);
        Assert.Equal(before, project.Source);
    }

    [Fact]
    public void A_commit_has_the_change_and_nothing_else()
    {
        using var project = new EditedProject();
        File.WriteAllText(Path.Combine(project.Folder, "other.txt"), "mine");
        project.Git("add", "other.txt");
        project.Set("Web.Image", "reg/web:2", "--commit");
        Assert.Equal(
            ["Environments.cs", "rendered/shop/prod.inventory", "rendered/shop/prod/web/other.yaml", "rendered/shop/prod/web/source.yaml"],
            project.Git("show", "--name-only", "--format=", "HEAD").Trim().Split('\n'));
        Assert.Equal("A  other.txt", project.Git("status", "--porcelain").Trim());
        var message = project.Git("log", "-1", "--format=%B");
        Assert.Contains("gitops set prod Web.Image reg/web:2", message, StringComparison.Ordinal);
        Assert.Contains("Environments: shop/prod\nSigned-off-by: t <t@example.com>", message, StringComparison.Ordinal);
        Assert.Contains("Source-Revision: " + project.Git("rev-parse", "HEAD~1").Trim(), message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_leaves_the_checkout_as_it_is()
    {
        using var project = new EditedProject();
        project.Set("Web.Image", "reg/web:2", "--branch", "bump");
        Assert.Equal("", project.Git("status", "--porcelain"));
        Assert.Contains("web:1", project.Source, StringComparison.Ordinal);
        Assert.Contains("web:2", project.Git("show", "bump:Environments.cs"), StringComparison.Ordinal);
        Assert.Contains("reg/web:2", project.Git("show", "bump:rendered/shop/prod/web/source.yaml"), StringComparison.Ordinal);
        Assert.Contains("web/source.yaml", project.Git("show", "bump:rendered/shop/prod.inventory"), StringComparison.Ordinal);
    }
}
