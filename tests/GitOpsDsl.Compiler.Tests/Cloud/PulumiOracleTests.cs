using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Pulumi's own SDKs, TypeScript and ours say the same of programs.</summary>
public sealed class PulumiOracleTests
{
    /// <summary>Faults that the SDKs refuse.</summary>
    private const int Faults = 200;

    /// <summary>Some that are planted are none: a name may be any other, and a number in quotes is one to TypeScript's "any".</summary>
    private const int Planted = 240;

    private static readonly IReadOnlyList<string> Environments =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "environments", "rendered"), "Pulumi.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static readonly string Here = Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Cloud");

    /// <summary>Those, each component alone, records of each provider, and a program with what workloads read: its Kubernetes objects are of a provider that we have no facts of.</summary>
    private static readonly IReadOnlyList<string> Rendered =
    [
        .. Environments,
        .. new[] { "Aws", "Azure", "Records" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Here, folder), "*.verified.yaml").Order(StringComparer.Ordinal)),
        Path.Combine(Here, "Pulumi.verified.yaml"),
    ];

    [Fact]
    public void No_rule_says_a_word_about_what_is_rendered() => Assert.All(Rendered, static file => Assert.Empty(Lint(File.ReadAllText(file))));

    [PulumiSdkFact]
    public void What_is_rendered_passes_TypeScript_and_registers_its_resources_with_their_dependencies()
    {
        foreach (var verdict in OracleVerdict.Of(Rendered))
        {
            var program = new ProgramGraph(File.ReadAllText(verdict.File));

            Assert.Null(verdict.Refused);
            Assert.Equal(program.Resources, verdict.Resources.Select(static resource => resource.Split(' ')[0]).Order(StringComparer.Ordinal));
            Assert.Equal(program.Dependencies, verdict.Dependencies.Distinct().Order(StringComparer.Ordinal));
        }
    }

    [PulumiSdkFact]
    public void The_SDKs_and_the_rules_refuse_the_same_of_planted_faults()
    {
        var all = Rendered.Where(static file => !file.EndsWith("Pulumi.verified.yaml", StringComparison.Ordinal)).SelectMany(static file => PlantedFaults.Of(File.ReadAllText(file))).ToList();
        var planted = all.Where((_, index) => index % Math.Max(1, all.Count / Planted) == 0).ToList();
        var folder = Directory.CreateTempSubdirectory("gitops oracle ").FullName;
        var files = planted.Select((fault, index) => (fault.Fault, fault.Program, Path: Path.Combine(folder, $"{index}.yaml"))).ToList();
        files.ForEach(static file => File.WriteAllText(file.Path, file.Program));

        var refused = OracleVerdict.Of(files.Select(static file => file.Path)).Where(static verdict => verdict.Refused is not null).ToDictionary(static verdict => verdict.File);
        var missed = files.Where(file => refused.ContainsKey(file.Path) && Lint(file.Program).Count == 0).Select(file => $"{file.Fault}: {refused[file.Path].Refused}").ToList();
        var tooStrict = files.Where(file => !refused.ContainsKey(file.Path)).SelectMany(file => Lint(file.Program).Take(1).Where(static finding => !IsOpinion(finding)), static (file, finding) => $"{file.Fault}: {finding}").ToList();
        Directory.Delete(folder, recursive: true);

        Assert.True(missed.Count + tooStrict.Count == 0, $"missed {missed.Count}:\n{string.Join('\n', missed)}\nonly ours: {tooStrict.Count}:\n{string.Join('\n', tooStrict)}");
        Assert.True(refused.Count >= Faults, $"the SDKs refuse {refused.Count} of {planted.Count}");
    }

    [Fact]
    public void No_rule_says_a_word_about_programs_before_faults_are_written_into_them() => Assert.All(WrittenFaults.Clean, static file => Assert.Empty(Lint(File.ReadAllText(file))));

    [PulumiSdkFact]
    public void The_SDKs_and_the_rules_refuse_each_fault_that_people_make()
    {
        var folder = Directory.CreateTempSubdirectory("gitops oracle ").FullName;
        var files = WrittenFaults.All.Select((fault, index) => (fault.Fault, fault.Program, Path: Path.Combine(folder, $"{index}.yaml"))).ToList();
        files.ForEach(static file => File.WriteAllText(file.Path, file.Program));

        var verdicts = OracleVerdict.Of([.. WrittenFaults.Clean, .. files.Select(static file => file.Path)]).ToDictionary(static verdict => verdict.File);
        var passed = files.Where(file => verdicts[file.Path].Refused is null).Select(static file => file.Fault).ToList();
        var missed = files.Where(static file => Lint(file.Program).TrueForAll(IsOpinion)).Select(file => $"{file.Fault}: {verdicts[file.Path].Refused}").ToList();
        Directory.Delete(folder, recursive: true);

        Assert.All(WrittenFaults.Clean, file => Assert.Null(verdicts[file].Refused));
        Assert.True(passed.Count + missed.Count == 0, $"the SDKs take {passed.Count}:\n{string.Join('\n', passed)}\nthe rules miss {missed.Count}:\n{string.Join('\n', missed)}");
    }

    /// <summary>What engineers regret, and what is going away: types have nothing to say of either.</summary>
    private static bool IsOpinion(string finding) => finding.Contains(" GD73", StringComparison.Ordinal) || finding.Contains(" GD7020 ", StringComparison.Ordinal);

    private static List<string> Lint(string program) => [.. ComponentProgram.Lint(program)];
}
