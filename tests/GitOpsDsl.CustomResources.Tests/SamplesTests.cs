using System.Text;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Rules;
using GitOpsDsl.TestKit;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.CustomResources;

public sealed class SamplesTests
{
    [Theory]
    [InlineData("flux.yaml")]
    [InlineData("agents.yaml")]
    [InlineData("ecosystem.yaml")]
    [InlineData("pods.yaml")]
    public void An_apiserver_would_take_every_sample(string file) => Assert.Empty(ApiFindings(Sample(file)));

    [Fact]
    public void Records_of_Flux_write_the_samples() => Same("flux.yaml", FluxRecords.All);

    [Fact]
    public void Records_of_the_other_agents_write_the_samples() => Same("agents.yaml", AgentRecords.All);

    [Fact]
    public void Records_that_make_pods_take_Kubernetes_own_templates() => Same("pods.yaml", PodRecords.All);

    [Theory]
    [InlineData("spec: { interval: 5 minutes, url: \"https://git.example.com\" }", "GD1009 \"5 minutes\" does not match ^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$, as interval must")]
    [InlineData("spec: { interval: 5m, url: \"ftp://git.example.com\" }", "GD1009 \"ftp://git.example.com\" does not match ^(http|https|ssh)://.*$, as url must")]
    [InlineData("spec: { interval: 5m }", "GD1004 GitRepositorySpec needs the field url")]
    [InlineData("spec: { interval: 5m, url: \"https://git.example.com\", brunch: main }", "GD1001 ")]
    [InlineData("spec: { interval: 5m, url: \"https://git.example.com\", provider: gitlab }", "GD1005 ")]
    public void What_the_definition_refuses_is_found(string spec, string finding)
    {
        var found = ApiFindings($"apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {{ name: tree }}\n{spec}\n");

        Assert.StartsWith(finding, Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_a_known_group_that_no_one_defined_are_left_alone() =>
        Assert.Empty(ApiFindings("apiVersion: argoproj.io/v1alpha1\nkind: ClusterAnalysisTemplate\nmetadata: { name: success }\nspec: { any: 1 }\n"));

    private static void Same(string file, IReadOnlyList<KubernetesObject> records)
    {
        var written = string.Join("---\n", records.Select(static record => record.ToString()));

        Assert.Equal(Values(Sample(file)), Values(written));
        Assert.Empty(ApiFindings(written));
    }

    private static List<string> ApiFindings(string yaml)
    {
        var linter = new Linter();
        linter.Add("sample.yaml", () => new MemoryStream(Encoding.UTF8.GetBytes(yaml)));
        return [.. linter.Check(AllRules.InOrder).Where(static finding => finding.Id.StartsWith("GD1", StringComparison.Ordinal)).Select(static finding => $"{finding.Id} {finding.Message}")];
    }

    private static string Sample(string file) =>
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.CustomResources.Tests", "Samples", file));

    /// <summary>Every document with the keys of its maps sorted.</summary>
    private static List<string> Values(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. stream.Documents.Select(static document => Value(document.RootNode))];
    }

    private static string Value(YamlNode node) => node switch
    {
        YamlMappingNode map => "{" + string.Join(",", map.Children.Select(static entry => $"{Value(entry.Key)}:{Value(entry.Value)}").Order(StringComparer.Ordinal)) + "}",
        YamlSequenceNode list => "[" + string.Join(",", list.Children.Select(Value)) + "]",
        _ => "\"" + ((YamlScalarNode)node).Value + "\"",
    };
}
