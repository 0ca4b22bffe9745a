using System.Diagnostics;
using System.Globalization;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>
/// Whatever is in a file, <c>lint</c> says what is wrong with it or that it can't be read, and soon. The same few inputs on each run;
/// <c>GITOPS_FUZZ_SECONDS=600</c> goes on for ten minutes, from <c>GITOPS_FUZZ_SEED</c>.
/// </summary>
public class LintFuzzTests
{
    private const int Inputs = 150;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly RuleEngine Engine = new(
        [KubernetesApi.Facts], AllRules.InOrder, static _ => GitOpsDsl.Rules.Severity.Error);

    [Fact]
    public void No_input_breaks_the_reader_or_a_rule()
    {
        var random = new System.Random(Setting("GITOPS_FUZZ_SEED", 1));
        var mutator = new YamlMutator(random, FuzzSeeds.All);
        var duration = TimeSpan.FromSeconds(Setting("GITOPS_FUZZ_SECONDS", 0));
        var start = Stopwatch.GetTimestamp();
        for (var count = 0; count < Inputs || Stopwatch.GetElapsedTime(start) < duration; count++)
        {
            // Some files have another beside them, so that there is something to refer to.
            byte[][] files = random.Next(4) == 0 ? [mutator.Next(), mutator.Next()] : [mutator.Next()];
            var began = Stopwatch.GetTimestamp();
            var fault = Fault(files);
            fault ??= Stopwatch.GetElapsedTime(began) > Patience ? $"took {Stopwatch.GetElapsedTime(began)}" : null;
            Assert.True(fault is null, $"input {count}: {fault}\n{string.Join("\n", files.Select(Convert.ToBase64String))}");
        }
    }

    [Theory]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {'': b}}}")]
    public void What_broke_a_rule_once_breaks_none(string yaml) => Assert.Null(Fault([System.Text.Encoding.UTF8.GetBytes(yaml)]));

    private static string? Fault(byte[][] files)
    {
        try
        {
            var documents = files.SelectMany(LintInput.Read).ToList();
            foreach (var finding in Engine.CheckEnvironment(documents))
            {
                _ = finding.ToString();
            }

            foreach (var document in documents)
            {
                Engine.CheckDocument(document);
            }

            return null;
        }
        catch (YamlInputException exception)
        {
            return exception.Message.Contains('\n', StringComparison.Ordinal) ? "a message of several lines: " + exception.Message : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
