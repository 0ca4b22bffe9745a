using System.Globalization;
using System.Text;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Kubernetes;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Tests.Check;

public class NodeRecorderTests
{
    private static readonly Deployment Sample = new()
    {
        Metadata = new() { Name = "web", Labels = new() { ["app"] = "yes", ["1"] = "2" }, Annotations = new() { ["text"] = "two\nlines\n" } },
        Spec = new()
        {
            Replicas = 3,
            Paused = false,
            Selector = new() { MatchLabels = new() { ["app"] = "yes" } },
            Strategy = new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
            Template = new()
            {
                Spec = new()
                {
                    Containers =
                    [
                        new() { Name = "app", Image = "web:1", Args = ["-v", "null", ""], Env = [], Resources = new() { Limits = new() { ["memory"] = "1Gi" } } },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                },
            },
        },
        UnknownFields = new() { ["extra"] = new() { ["number"] = 1.5, ["none"] = JsonValue.Null, ["list"] = [1, true, "x"] } },
    };

    [Fact]
    public void What_rules_see_of_a_record_is_what_lint_reads_in_its_yaml()
    {
        var recorder = new NodeRecorder();
        var writer = new Utf8YamlWriter { Listener = recorder };
        for (var i = 0; i < 3; i++)
        {
            Sample.WriteDocument(ref writer);
            var read = YamlNodes.Read("sample.yaml", Sample.ToString());

            Assert.Equal(Shown(Assert.Single(read)), Shown(recorder.Take()));
            recorder.Reuse();
        }
    }

    [Fact]
    public void A_position_leads_to_the_author_s_innermost_record()
    {
        var recorder = new NodeRecorder();
        var writer = new Utf8YamlWriter { Listener = recorder };
        var inner = new ObjectMeta("/_/Shop.cs", 7) { Name = "web" };
        var resource = new ConfigMap("/_/Shop.cs", 5) { Metadata = inner, Data = new() { ["a"] = "b" } };
        resource.WriteDocument(ref writer);
        var root = recorder.Take().Root;
        var trace = new RecordTrace();

        Assert.Equal(7, trace.At(resource, root["metadata"]["name"].Position).Line);
        Assert.Equal(7, trace.At(resource, root["metadata"].Position).Line);
        Assert.Equal(5, trace.At(resource, root["data"]["a"].Position).Line);
        Assert.Equal(5, trace.At(resource, root["kind"].Position).Line);
    }

    private static string Shown(NodeDocument document)
    {
        var text = new StringBuilder(document.Root.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var node in document.Root.Descendants)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{node.Path} {node.Kind} {node} {node.Count}");
        }

        return text.ToString();
    }
}
