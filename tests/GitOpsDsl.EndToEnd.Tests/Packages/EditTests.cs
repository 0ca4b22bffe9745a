using System.Text.Json;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>Twenty services are promoted, set and rolled back with real builds; then eight programs change one project at once.</summary>
[Collection(PackagesCollection.Name)]
public sealed class EditTests(PackedPackages packages) : IDisposable
{
    private const int Services = 20;

    private readonly TemporaryFolder _folder = new(" größer");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_promised_is_written_and_nothing_is_lost()
    {
        NewProject.Write(_folder, packages, "environments", Source());
        _folder.Write(".gitignore", "bin/\nobj/\n");
        Git("init", "-q", "-b", "main");
        Run.Dotnet(_folder.Of("environments"), "run", "--", "render").Exits(0);
        Git("config", "user.name", "t");
        Git("config", "user.email", "t@example.com");
        Git("add", "-A");
        Git("commit", "-q", "-m", "first");

        Promised("promote", "int", "prod");
        Assert.Equal(2 + Services, Changed("HEAD~1").Length);
        Assert.Contains("image: registry.example.com/shop/s7:2.0.0", Deployment(7), StringComparison.Ordinal);

        Promised("set", "prod", "S3.Image", "registry.example.com/shop/s3:3.0.0", "S4.Replicas", "4", "S5.Config.NEW", "yes");
        Program("promote", "prod", "--from-revision", "HEAD~2", "--component", "s3", "--commit").Exits(0);
        Assert.Contains("image: registry.example.com/shop/s3:1.0.0", Deployment(3), StringComparison.Ordinal);
        Promised("promote", "prod", "--from-revision", "HEAD~3", "--property", "Image", "--property", "Replicas");
        Assert.Equal(
            ["environments/Shop.cs", "environments/rendered/shop/prod.inventory", "environments/rendered/shop/prod/s5/configmap-s5.yaml", "environments/rendered/shop/prod/s5/deployment-s5.yaml"],
            Changed("HEAD~4"));

        var refused = Program("set", "prod", "S3.Host", "NO HOST").Exits(2);
        Assert.Contains("environments/Shop.cs:", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("gitops-trial", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Shop.cs:", Program("set", "prod", "S3.Image", "registry.example.com/shop/s3:latest", "--dry-run").Exits(0).Error, StringComparison.Ordinal);

        var programs = Enumerable.Range(1, 8).Select(i => Task.Run(() => Program("set", "prod", $"S{i}.Config.KEY", $"value {i}"))).ToArray();
        Assert.All(programs, static program => program.GetAwaiter().GetResult().Exits(0));

        var source = File.ReadAllText(_folder.Of("environments/Shop.cs"));
        Assert.All(Enumerable.Range(1, 8), i => Assert.Contains($"[\"KEY\"] = \"value {i}\"", source, StringComparison.Ordinal));
        Run.Dotnet(_folder.Of("environments"), "run", "--", "check").Exits(0);
    }

    /// <summary>A dry run says which bytes each file would have; then the change is made, and they do.</summary>
    private void Promised(params string[] words)
    {
        var said = Program([.. words, "--dry-run", "--format", "json"]).Exits(0).Out;
        Assert.Equal("", Git("status", "--porcelain"));
        var promised = JsonDocument.Parse(said).RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(static file => file.GetProperty("path").GetString()!, static file => file.GetProperty("after").GetString()!);

        Program([.. words, "--commit"]).Exits(0);

        Assert.All(promised, file => Assert.Equal(file.Value, File.ReadAllText(_folder.Of(file.Key))));
        Assert.Equal(promised.Keys.Append("environments/rendered/shop/prod.inventory").Order(StringComparer.Ordinal), Changed("HEAD~1"));
        Assert.Equal("", Git("status", "--porcelain"));
    }

    private string Deployment(int service) => File.ReadAllText(_folder.Of($"environments/rendered/shop/prod/s{service}/deployment-s{service}.yaml"));

    private string[] Changed(string revision)
        => Git("diff", "--name-only", revision).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToArray();

    private Run Program(params string[] words)
        => Run.Dotnet(_folder.Path, ["exec", _folder.Of("environments/bin/Debug/net10.0/environments.dll"), .. words]);

    private string Git(params string[] words) => Run.Of(_folder.Path, "git", words).Exits(0).Out;

    /// <summary>Services whose images are written in several ways; production is one release behind.</summary>
    private static string Source()
    {
        string Image(int i, string release) => (i % 4) switch
        {
            0 => $"Image(\"s{i}\", \"{release}\")",
            1 => $"$\"{{Registry}}/s{i}:{release}\"",
            _ => $"\"registry.example.com/shop/s{i}:{release}\"",
        };
        string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(1, Services).Select(line));
        return $$"""
            using GitOpsDsl;

            public record Shop : GitOpsEnvironment
            {
            {{Lines(static i => $"    public required WebService S{i} {{ get; init; }}")}}
            }

            public static class Environments
            {
                private const string Registry = "registry.example.com/shop";

                [Environment]
                public static Shop Int => new()
                {
                    Namespace = "shop-int",
            {{Lines(i => $"        S{i} = new() {{ Image = {Image(i, "2.0.0")} }},")}}
                };

                [Environment]
                public static Shop Prod => Int with
                {
                    Namespace = "shop-prod",
            {{Lines(i => i % 2 == 0 ? $"        S{i} = Int.S{i} with {{ Image = {Image(i, "1.0.0")} }}," : $"        S{i} = new()\n        {{\n            Image = {Image(i, "1.0.0")},\n            Replicas = 3, // more\n        }},")}}
                };

                private static string Image(string name, string release) => $"{Registry}/{name}:{release}";
            }
            """;
    }
}
