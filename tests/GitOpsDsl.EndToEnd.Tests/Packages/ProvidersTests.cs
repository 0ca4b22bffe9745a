namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>Every project has all cloud providers at hand; what it does not use must cost it nothing.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ProvidersTests(PackedPackages packages)
{
    private static readonly string[] Providers = ["GitOpsDsl.Aws", "GitOpsDsl.Azure", "GitOpsDsl.Google", "GitOpsDsl.Random"];

    [Fact]
    public void A_program_loads_no_assembly_and_no_facts_of_a_provider_that_it_does_not_use()
    {
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", Environments);
        Run.Dotnet(folder.Path, "build", "-nologo", "-v", "quiet").Exits(0);

        Assert.Empty(LoadedBy(folder, "plain"));
        Assert.Equal(["GitOpsDsl.Aws"], LoadedBy(folder, "bucket"));
        Assert.Equal(["GitOpsDsl.Azure"], LoadedBy(folder, "group"));
        // What the C# compiler can't hold against the facts is held against those of its provider.
        Assert.Equal(["facts of aws"], LoadedBy(folder, "untyped"));
    }

    /// <summary>The providers' assemblies and facts that are loaded when one environment has been rendered.</summary>
    private static IEnumerable<string> LoadedBy(TemporaryFolder folder, string environment)
    {
        var report = folder.Of($"{environment}.txt");
        string[] render = ["exec", folder.Of("bin/Debug/net10.0/environments.dll"), "render", "--env", environment, "--out", folder.Of(environment)];
        Run.Of(folder.Path, "dotnet", render, ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (StartupHook.Report, report)).Exits(0);
        var loaded = File.ReadAllLines(report);
        Assert.Contains("GitOpsDsl.Compiler", loaded);
        return loaded.Where(static name => Providers.Contains(name) || name.StartsWith("facts of ", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    private const string Environments =
        """
        using GitOpsDsl;

        public record Plain : GitOpsEnvironment
        {
            public WebService Web => new() { Image = "registry.example.com/hello/web:1.0.0" };
        }

        public record OneBucket : Plain
        {
            public GitOpsDsl.Aws.PrivateBucket Files => new();
        }

        public record OneGroup : Plain
        {
            public GitOpsDsl.Azure.Resources.ResourceGroup Group => new();
        }

        public record Untyped : Plain
        {
            public AnyResource Vault => new("aws:backup:Vault");
        }

        public static class Environments
        {
            [Environment]
            public static Plain Plain => new() { Namespace = "plain" };

            [Environment]
            public static OneBucket Bucket => new() { Namespace = "bucket" };

            [Environment]
            public static OneGroup Group => new() { Namespace = "group" };

            [Environment]
            public static Untyped Untyped => new() { Namespace = "untyped" };
        }
        """;
}
