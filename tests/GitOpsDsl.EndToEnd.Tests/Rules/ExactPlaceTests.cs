using System.Text.Json;
using System.Text.RegularExpressions;
using GitOpsDsl.EndToEnd.Tests.Packages;

namespace GitOpsDsl.EndToEnd.Tests.Rules;

/// <summary>The places of findings through the real build and the real program: one build, for it takes a while.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class ExactPlaceTests(PackedPackages packages)
{
    [Fact]
    public void The_program_and_the_build_name_the_line_and_column_of_each_planted_fault()
    {
        using var planted = new PlantedEnvironments(packages);

        // Without the analyzers, which would stop the build at what they see, before there is a program.
        var build = Run.Dotnet(planted.Project, "build", "-nologo", "-p:RunAnalyzers=false", "-p:GitOpsCheckOnBuild=true");
        Assert.True(File.Exists(planted.Program), build.Text);
        var check = Run.Dotnet(planted.Project, "exec", planted.Program, "check", planted.Project, "--findings-only", "--format", "json").Exits(1);

        using var json = JsonDocument.Parse(check.Out);
        var found = new SortedSet<string>(json.RootElement.GetProperty("findings").EnumerateArray().Where(IsAboutWarning).Select(Place), StringComparer.Ordinal);
        Assert.Equal(planted.Expected, found);

        var listed = Listed().Matches(build.Out).Select(match =>
            $"{match.Groups[4].Value} {Path.GetRelativePath(planted.Project, match.Groups[1].Value).Replace('\\', '/')}:{match.Groups[2].Value}:{match.Groups[3].Value}");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(planted.Expected, new SortedSet<string>(listed, StringComparer.Ordinal));
    }

    /// <summary>MSBuild lists no others.</summary>
    private static bool IsAboutWarning(JsonElement finding) => finding.GetProperty("severity").GetString() is "error" or "warning";

    private static string Place(JsonElement finding) =>
        $"{finding.GetProperty("id").GetString()} {finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}:{finding.GetProperty("column").GetInt32()}";

    [GeneratedRegex(@"^\s*(/.+?)\((\d+),(\d+)\): (?:error|warning) (GD\d+):", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
