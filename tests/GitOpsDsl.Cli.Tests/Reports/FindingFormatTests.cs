using System.Text.Json;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Cli.Tests.Commands;

namespace GitOpsDsl.Cli.Tests.Reports;

public class FindingFormatTests
{
    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("sarif", "sarif.json")]
    [InlineData("github", "github.txt")]
    [InlineData("gitlab", "gitlab.json")]
    [InlineData("azure", "azure.txt")]
    [InlineData("msbuild", "msbuild.txt")]
    public void Each_format_is_as_it_was_accepted(string format, string extension)
    {
        using var shop = new FaultyShop();

        var result = shop.Run("check", "--findings-only", "--format", format).Expect(1);

        Golden.Verify(result.Output, $"Golden/Findings.{extension}");
    }

    [Fact]
    public void What_is_printed_as_json_is_read_back()
    {
        using var shop = new FaultyShop();
        var printed = shop.Command.Run("check", "--findings-only", "--format", "json").Output;

        var read = FindingJsonReader.Read(printed, "rendered");

        using var again = new StringWriter();
        JsonOutput.Write(again, json => FindingJson.WriteFindings(new(read, 0, 0, "/", []) { Tree = shop.Command.Rendered }, json));
        Assert.Equal(Findings(printed), Findings(again.ToString()));

        static IEnumerable<string> Findings(string output) => JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Select(static one => one.GetRawText());
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        using var shop = new FaultyShop();
        using var sarif = JsonDocument.Parse(shop.Run("check", "--findings-only", "--format", "sarif").Output);

        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = driver.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.NotEqual("", rule.GetProperty("help").GetProperty("markdown").GetString());
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("Environments.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        }
    }

    [CiLinterFact]
    public void Sarif_is_valid_by_its_published_schema()
    {
        using var shop = new FaultyShop();

        Validate(shop.Run("check", "--findings-only", "--format", "sarif").Output);
    }

    [CiLinterFact]
    public void The_schema_would_refuse_what_sarif_does_not_know()
    {
        using var shop = new FaultyShop();
        var sarif = shop.Run("check", "--findings-only", "--format", "sarif").Output;

        Assert.Contains("/runs/0/results/0", Assert.Throws<InvalidOperationException>(() => Validate(sarif.Replace("\"ruleIndex\"", "\"indexOfRule\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move()
    {
        using var before = new FaultyShop(line: 2);
        using var after = new FaultyShop(line: 4);

        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.Equal(Fingerprints(before).Distinct(), Fingerprints(before));
    }

    [Fact]
    public void Render_stops_at_an_error_and_writes_nothing()
    {
        using var shop = new FaultyShop();

        var result = shop.Run("render").Expect(1);

        Assert.Contains("Environments.cs:2: error GD", result.Output, StringComparison.Ordinal);
        Assert.Empty(shop.Command.Tree());
    }

    private static void Validate(string sarif) => ExternalTool.Run(
        "node",
        [Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Cli.Tests", "Reports", "validate-sarif.mjs"), CiLinterFactAttribute.Folder],
        System.Text.Encoding.UTF8.GetBytes(sarif));

    private static List<string?> Fingerprints(FaultyShop shop)
    {
        using var sarif = JsonDocument.Parse(shop.Run("check", "--findings-only", "--format", "sarif").Output);
        return [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(static result => result.GetProperty("partialFingerprints").GetProperty("gitopsFinding/v1").GetString())];
    }
}
