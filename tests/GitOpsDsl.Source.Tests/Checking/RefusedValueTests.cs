using System.Text.RegularExpressions;
using GitOpsDsl.Source.Tests.Places;

namespace GitOpsDsl.Source.Tests.Checking;

/// <summary>Values that are refused when they are made, so that there is no object to hold the rules against. A comment says what is expected of a line.</summary>
public sealed partial class RefusedValueTests
{
    private const string File = "Awesome/Refused.cs";

    /// <summary>Every environment is evaluated by itself.</summary>
    private const string Source =
        """
        namespace Environments.Awesome;
        public record Nightly : GitOpsEnvironment
        {
            public ScheduledTask Report { get; init; } = new() { Image = "report:1.0.0", Schedule = "@daily" };
        }
        public static class Refused
        {
            private static readonly ImageReference Named =
                "Shop:2.0"; // GD4301
            [Environment] public static Awesome Image => Of("i", Environments.Int.Web with { Image = "registry.example.com/Shop:1.0" }); // GD4301
            [Environment] public static Awesome ByName => Of("n", Environments.Int.Web with { Image = Named });
            [Environment] public static Awesome Cpu => Of("c", Environments.Int.Web with
            {
                Port = 8081,
                Cpu = "a lot", // GD1006
            });
            [Environment] public static Awesome Listening => Of("p", Environments.Int.Web with { Port = 70000 }); // GD1009
            [Environment] public static Awesome Reached => Of("r", Environments.Int.Web with { Host = "not a host" }); // GD1410
            [Environment] public static Awesome Named2 => Of("Not A Namespace", Environments.Int.Web); // GD9107
            [Environment] public static Awesome Grace => Of("g", Environments.Int.Web with { GracePeriod = "a while" }); // GD9107
            [Environment] public static Awesome Version => Environments.Int with { Namespace = "v", ClusterVersion = "latest" }; // GD9107
            [Environment] public static Awesome Range => Of("x", Environments.Int.Web with { Labels = new() { ["net"] = Cidr.Parse("10.0.0.1/8").ToString() } }); // GD9107
            [Environment] public static Awesome Encoded => Of("e", Environments.Int.Web with { Labels = new() { ["b"] = Base64.Parse("*").ToString() } }); // GD9107
            [Environment] public static Nightly Schedule => new() { Namespace = "s", Report = new() { Image = "report:1.0.0", Schedule = "61 * * * *" } }; // GD1320
            [Environment] public static Awesome Throws => throw new InvalidOperationException("not yet"); // GD9101
            [Environment] public static Awesome Loose => Of("l", Environments.Int.Web with { Image = "bespinian/awesome-image" }); // GD3101
            [Environment] public static Awesome Excused => Of("o", Environments.Int.Web with { Image = "bespinian/awesome-image", Excuses = [new("GD3101", "a test")] });

            private static Awesome Of(string name, WebService web) => Environments.Int with { Namespace = name, Web = web };
        }

        """;

    [Fact]
    public void A_refused_value_gets_the_rule_that_the_ide_names_at_its_line_and_else_that_it_was_refused()
    {
        using var project = new PlantedProject().Plant(File, "", Source);

        var findings = project.Render().Findings;

        var found = findings.Where(static finding => finding.File!.EndsWith(File, StringComparison.Ordinal)).ToList();
        Assert.Equal(Expected(), found.Select(static finding => $"{finding.Line} {finding.Id}").Distinct().Order(StringComparer.Ordinal));
        // What is no base64 may be a secret, which is not repeated, so that it is not looked up either.
        Assert.All(found.Where(static finding => finding.Id is not "GD9101" && !finding.Message.Contains("base64", StringComparison.Ordinal)), finding => Assert.Matches("^[\"\\d]", project.TextAt(finding.File!, finding.Line, finding.Column)));
        Assert.Empty(project.InTheIde().Except(findings.Select(static finding => $"{finding.Id} {finding.File}:{finding.Line}")));
    }

    [Fact]
    public void The_use_of_a_refused_constant_is_named_beside_it()
    {
        using var project = new PlantedProject().Plant(File, "", Source);

        var finding = project.Render().Findings.First(static finding => finding.Id == "GD4301" && finding.Message.Contains("Shop:2.0", StringComparison.Ordinal));

        Assert.Contains(finding.Related, place => project.TextAt(place.File, place.Line, place.Column).StartsWith("Named }", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Expected() => Source.Split('\n')
        .SelectMany(static (line, index) => Comment().Matches(line).Select(match => $"{index + 1} {match.Value}"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=// .*)GD\d+")]
    private static partial Regex Comment();
}
