using System.Net;

namespace GitOpsDsl.Cli.Tests.Commands;

public class LockTests
{
    [Fact]
    public void Tags_are_locked_rendered_and_checked()
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok);
        using var run = Project(registry, "web:1.4.0");
        Assert.Contains("error GD6101: the image", run.Run("check", "--locked").Expect(1).Output, StringComparison.Ordinal);

        Assert.Matches($@"{registry.Host}/web:1\.4\.0 +{StubAnswer.IndexDigest} +new", run.Run("lock").Expect(0).Output);
        run.Run("render").Expect(0);
        run.Run("check", "--locked").Expect(0);

        Assert.Contains($"image: {registry.Host}/web:1.4.0@{StubAnswer.IndexDigest}\n", run.Tree()["shop/test/web/deployment-web.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_locked_is_asked_about_again_only_when_that_is_wanted()
    {
        var answer = StubAnswer.Ok;
        using var registry = new StubRegistry(_ => answer);
        using var run = Project(registry, "web:1.4.0");
        run.Run("lock").Expect(0);
        answer = answer with { Body = StubAnswer.Index + "\n" };

        Assert.Contains("kept", run.Run("lock").Expect(0).Output, StringComparison.Ordinal);
        Assert.Single(registry.Requests);
        Assert.Contains("changed", run.Run("lock", "--refresh", $"{registry.Host}/web").Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("kept", run.Run("lock", "--refresh-all").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_no_registry_has_is_named_and_the_others_are_locked()
    {
        using var registry = new StubRegistry(static request
            => request.RawUrl!.Contains("/web/", StringComparison.Ordinal) ? StubAnswer.Ok : new(HttpStatusCode.NotFound));
        using var run = Project(registry, "web:1.4.0", "mail:2");

        var result = run.Run("lock").Expect(2);

        Assert.Contains($"gitops: {registry.Host}/mail:2: {registry.Host} has no mail with the tag 2", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{registry.Host}/web:1.4.0 sha256:", File.ReadAllText(Path.Combine(run.Directory, "gitops.lock")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_runs_nowhere_is_no_longer_locked()
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok);
        using var run = Project(registry, "web:1.4.0");
        File.WriteAllText(Path.Combine(run.Directory, "gitops.lock"), $"ghcr.io/old:1 {StubAnswer.IndexDigest}\n");

        run.Run("lock").Expect(0);

        Assert.DoesNotContain("ghcr.io/old", File.ReadAllText(Path.Combine(run.Directory, "gitops.lock")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nginx", "no environment runs nginx")]
    [InlineData("No Image", "No Image")]
    public void An_image_to_refresh_must_be_one_that_runs(string image, string message)
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok);
        using var run = Project(registry, "web:1.4.0");

        Assert.Contains(message, run.Run("lock", "--refresh", image).Expect(2).Error, StringComparison.Ordinal);
        Assert.Empty(registry.Requests);
    }

    [Fact]
    public void With_nothing_to_lock_it_says_so()
    {
        using var run = new CommandRun([]);

        var result = run.Run("lock").Expect(0);

        Assert.Equal(("", "no image has a tag to lock: none runs, or each has its digest in the source\n"), (result.Output, result.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Directory));
    }

    [Fact]
    public void A_lock_file_with_a_conflict_in_it_stops_a_render()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(run.Directory, "gitops.lock"), "<<<<<<< HEAD\n");

        Assert.Contains("gitops.lock:1: a merge left a conflict here", run.Run("render").Expect(2).Error, StringComparison.Ordinal);
        Assert.Empty(run.Tree());
    }

    /// <summary>An environment that runs these images of the registry.</summary>
    private static CommandRun Project(StubRegistry registry, params string[] images) => new(CommandRun.Catalogue(
        static () => new Shop { Namespace = "shop", Web = new() { Image = "unused:1" } },
        (environment, parts) =>
        {
            foreach (var image in images)
            {
                parts.Add(image.Split(':')[0], new Worker { Image = $"{registry.Host}/{image}" }, new Origin("/_/Environments.cs", 7));
            }
        }));
}
