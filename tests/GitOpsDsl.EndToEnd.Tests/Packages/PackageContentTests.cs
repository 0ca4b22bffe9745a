using System.IO.Compression;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    /// <summary>Cloud providers that our own environments don't use.</summary>
    private static readonly string[] Providers = ["GitOpsDsl.Azure", "GitOpsDsl.Google", "GitOpsDsl.Random"];

    [Fact]
    public void The_package_has_every_library_that_the_environments_of_this_repository_run_on_with_its_documentation()
    {
        var beside = Path.GetDirectoryName(ThisBuild.EnvironmentsProgram)!;
        var libraries = Directory.GetFiles(beside, "GitOpsDsl*.dll").Select(Path.GetFileNameWithoutExtension).Union(Providers);

        Assert.Equal(
            libraries.SelectMany(static name => (string[])[$"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"])
                .Order(StringComparer.Ordinal),
            Entries().Where(static path => path.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_has_the_generators_and_analyzers_with_what_they_stand_on_and_the_build_files()
    {
        string[] expected =
        [
            "analyzers/dotnet/cs/GitOpsDsl.Facts.dll", "analyzers/dotnet/cs/GitOpsDsl.Generators.dll", "analyzers/dotnet/cs/GitOpsDsl.Reading.dll",
            "analyzers/dotnet/cs/GitOpsDsl.Rules.dll", "analyzers/dotnet/cs/GitOpsDsl.Analyzers.dll", "analyzers/dotnet/cs/GitOpsDsl.CodeFixes.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/GitOpsDsl.props", "build/GitOpsDsl.targets", "README.md",
        ];

        Assert.Subset(Entries().ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public void The_package_depends_on_the_readers_of_YAML_and_of_CSharp_and_nothing_else()
    {
        using var package = Open();
        using var reader = new StreamReader(package.GetEntry("GitOpsDsl.nuspec")!.Open());
        var dependencies = reader.ReadToEnd().Split('\n').Where(static line => line.Contains("<dependency ", StringComparison.Ordinal));

        Assert.Collection(
            dependencies.Order(StringComparer.Ordinal),
            static line => Assert.Contains("id=\"Microsoft.CodeAnalysis.Analyzers\"", line, StringComparison.Ordinal), // Roslyn's own
            static line => Assert.Contains("id=\"Microsoft.CodeAnalysis.CSharp\"", line, StringComparison.Ordinal),
            static line => Assert.Contains("id=\"YamlDotNet\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_shows_a_readme()
    {
        var all = Directory.GetFiles(packages.Feed, "*.nupkg");
        Assert.Equal(4, all.Length);
        Assert.All(all, static path =>
        {
            using var package = ZipFile.OpenRead(path);
            using var reader = new StreamReader(package.Entries.Single(static entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
            Assert.Contains("<readme>README.md</readme>", reader.ReadToEnd(), StringComparison.Ordinal);
            Assert.NotNull(package.GetEntry("README.md"));
        });
    }

    private List<string> Entries()
    {
        using var package = Open();
        return [.. package.Entries.Select(static entry => entry.FullName)];
    }

    private ZipArchive Open() => ZipFile.OpenRead(Path.Combine(packages.Feed, $"GitOpsDsl.{packages.Version}.nupkg"));
}
