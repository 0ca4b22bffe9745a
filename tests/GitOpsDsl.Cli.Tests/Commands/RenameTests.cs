namespace GitOpsDsl.Cli.Tests.Commands;

/// <summary>What the rename of a service does to the tree.</summary>
public sealed class RenameTests
{
    [Fact]
    public void A_renamed_service_changes_its_own_files_and_no_others()
    {
        using var project = new CommandRun(Services("service-7"));
        project.Run("render").Expect(0);
        var before = project.Tree();

        project.Change(Services("renamed")).Run("render").Expect(0);
        var after = project.Tree();

        var changed = before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).ToList();
        Assert.Contains("shop/test/renamed/deployment-renamed.yaml", changed);
        Assert.Contains("shop/test/service-7/deployment-service-7.yaml", changed);
        Assert.All(changed, static path => Assert.True(
            path == "shop/test.inventory" || path.StartsWith("shop/test/service-7/", StringComparison.Ordinal) || path.StartsWith("shop/test/renamed/", StringComparison.Ordinal), path));
        Assert.DoesNotContain(after.Keys, static path => path.StartsWith("shop/test/service-7/", StringComparison.Ordinal));
    }

    /// <summary>Twenty services, of which the seventh has a name that is given.</summary>
    private static IReadOnlyList<EnvironmentEntry> Services(string seventh) => CommandRun.Catalogue(
        static () => new Plain { Namespace = "shop" },
        (_, parts) =>
        {
            for (var i = 0; i < 20; i++)
            {
                parts.Add(i == 7 ? seventh : $"service-{i}", new WebService { Image = $"registry.example.com/shop/service-{i}:1.0.0", Host = $"s{i}.example.com" }, default(Origin));
            }
        });

    private sealed record Plain : GitOpsEnvironment;
}
