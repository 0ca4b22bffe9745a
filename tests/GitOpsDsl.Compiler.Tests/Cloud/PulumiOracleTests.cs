using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Pulumi's own SDKs, TypeScript and ours say the same of programs.</summary>
public sealed class PulumiOracleTests
{
    private const int Faults = 200;

    private static readonly IReadOnlyList<string> Environments =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "environments", "rendered"), "Pulumi.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static readonly string Here = Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Cloud");

    /// <summary>Those, each component alone, and one with what workloads read: its Kubernetes objects are of a provider that we have no facts of.</summary>
    private static readonly IReadOnlyList<string> Rendered =
    [
        .. Environments,
        .. Directory.EnumerateFiles(Path.Combine(Here, "Aws"), "*.verified.yaml").Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(Path.Combine(Here, "Azure"), "*.verified.yaml").Order(StringComparer.Ordinal),
        Path.Combine(Here, "Pulumi.verified.yaml"),
    ];

    [Fact]
    public void No_rule_says_a_word_about_what_is_rendered() => Assert.All(Rendered, static file => Assert.Empty(Lint(File.ReadAllText(file))));

    [PulumiSdkFact]
    public void What_is_rendered_passes_TypeScript_and_registers_each_of_its_resources()
    {
        foreach (var verdict in OracleVerdict.Of(Rendered))
        {
            Assert.Null(verdict.Refused);
            var written = File.ReadLines(verdict.File).Where(static line => line.StartsWith("  ", StringComparison.Ordinal) && line.EndsWith(':') && line[2] != ' ');
            Assert.NotEmpty(verdict.Resources);
            Assert.All(verdict.Resources, resource => Assert.Contains($"  {resource.Split(' ')[0]}:", written));
        }
    }

    [PulumiSdkFact]
    public void Whatever_the_SDKs_refuse_of_planted_faults_the_rules_refuse_too()
    {
        var all = Environments.SelectMany(static file => PlantedFaults.Of(File.ReadAllText(file))).ToList();
        var planted = all.Where((_, index) => index % Math.Max(1, all.Count / Faults) == 0).ToList();
        Assert.True(planted.Count >= Faults, $"{planted.Count} faults");
        var folder = Directory.CreateTempSubdirectory("gitops oracle ").FullName;
        var files = planted.Select((fault, index) => (fault.Fault, fault.Program, Path: Path.Combine(folder, $"{index}.yaml"))).ToList();
        files.ForEach(static file => File.WriteAllText(file.Path, file.Program));

        var refused = OracleVerdict.Of(files.Select(static file => file.Path)).Where(static verdict => verdict.Refused is not null).ToDictionary(static verdict => verdict.File);
        var missed = files.Where(file => refused.ContainsKey(file.Path) && Lint(file.Program).Count == 0).Select(file => $"{file.Fault}: {refused[file.Path].Refused}").ToList();
        var tooStrict = files.Where(file => !refused.ContainsKey(file.Path) && Lint(file.Program).Count > 0).Select(static file => $"{file.Fault}: {Lint(file.Program)[0]}").ToList();
        Directory.Delete(folder, recursive: true);

        Assert.True(missed.Count == 0, $"missed {missed.Count}:\n{string.Join('\n', missed)}\nonly ours: {tooStrict.Count}:\n{string.Join('\n', tooStrict)}");
        Assert.True(refused.Count > planted.Count * 9 / 10, $"the SDKs refuse {refused.Count} of {planted.Count}");
    }

    private static List<string> Lint(string program) => [.. ComponentProgram.Lint(program)];
}
