using GitOpsDsl.EndToEnd.Tests.Documentation;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>Previews of the README's first environment, with real builds.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PreviewTests(PackedPackages packages)
{
    [Fact]
    public void Two_previews_are_made_changed_checked_and_deleted_and_nothing_is_left()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", Readme.FirstEnvironment);
        Run.Dotnet(folder.Path, "run", "--", "render").Exits(0);
        var before = Sources(folder);

        Run.Dotnet(folder.Path, "run", "--no-build", "--", "preview", "create", "pr-1", "--from", "prod", "--image", "web=registry.example.com/shop/web:pr-1").Exits(0);
        Run.Dotnet(folder.Path, "run", "--no-build", "--", "preview", "create", "pr-2", "--from", "int", "--set", "web.Config.TITLE=Ours", "--expires", "2026-01-31", "--today", "2026-01-01").Exits(0);
        Run.Dotnet(folder.Path, "run", "--", "check").Exits(0);
        Run.Dotnet(folder.Path, "run", "--no-build", "--", "set", "shop/pr-1", "web.Image", "registry.example.com/shop/web:pr-1-2").Exits(0);

        Assert.Contains("image: registry.example.com/shop/web:pr-1-2", File.ReadAllText(folder.Of("rendered/shop/pr-1/mailer/deployment-mailer.yaml")), StringComparison.Ordinal);
        Assert.Contains("host: pr-1.shop.example.com", File.ReadAllText(folder.Of("rendered/shop/pr-1/web/ingress-web.yaml")), StringComparison.Ordinal);
        Assert.Contains("TITLE: Ours", File.ReadAllText(folder.Of("rendered/shop/pr-2/web/configmap-web.yaml")), StringComparison.Ordinal);

        Run.Dotnet(folder.Path, "run", "--", "preview", "delete", "--expired", "--today", "2026-02-01").Exits(0);
        Run.Dotnet(folder.Path, "run", "--", "preview", "delete", "pr-1").Exits(0);
        Assert.Equal(before, Sources(folder));
        Assert.Contains("shop/pr-1 would be added, but Previews/ShopPr1.cs is no longer there", Run.Dotnet(folder.Path, "run", "--no-build", "--", "render").Exits(2).Error, StringComparison.Ordinal);
        Run.Dotnet(folder.Path, "run", "--", "check").Exits(0);
    }

    private static SortedDictionary<string, string> Sources(TemporaryFolder folder)
        => new(Tree.Read(folder.Path).Where(static file => !file.Key.StartsWith("bin/", StringComparison.Ordinal) && !file.Key.StartsWith("obj/", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
}
