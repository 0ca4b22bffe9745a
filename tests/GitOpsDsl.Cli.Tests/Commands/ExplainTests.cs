using System.Text.Json;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Tests.Commands;

public class ExplainTests
{
    [Fact]
    public void A_rule_is_explained_by_its_page()
    {
        using var run = new CommandRun();

        var text = run.Run("explain", "gd4201").Expect(0).Output;

        Assert.StartsWith("GD4201: Only one replica\nreliability, warning as shipped\n", text, StringComparison.Ordinal);
        Assert.Contains("## Fix", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gd8013", "GD8013: Exception swallowed\nauthoring, error as shipped, in the IDE and in the build\n")]
    [InlineData("GD9107", "GD9107: Value that its type does not take\ncompiler, not to be switched off\n")]
    [InlineData("GD6001", "GD6001: Rendered file changed by hand\ndelivery, not to be switched off\n")]
    public void What_is_no_rule_of_objects_is_explained_by_its_page_too(string id, string start)
    {
        using var run = new CommandRun();

        Assert.StartsWith(start, run.Run("explain", id).Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_is_explained_by_the_facts()
    {
        using var run = new CommandRun();

        var text = run.Run("explain", "deployment.spec.template.spec.containers.imagePullPolicy").Expect(0).Output;

        Assert.StartsWith("apps/v1 Deployment, spec.template.spec.containers.imagePullPolicy\n", text, StringComparison.Ordinal);
        Assert.Contains("one of      Always, IfNotPresent, Never", text, StringComparison.Ordinal);
        Assert.Contains("#deployment-v1-apps", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_lists_its_fields_also_as_json()
    {
        using var run = new CommandRun();
        using var json = JsonDocument.Parse(run.Run("explain", "services.spec", "--format", "json").Expect(0).Output);

        Assert.Equal("Service", json.RootElement.GetProperty("kind").GetString());
        Assert.Contains("clusterIP", json.RootElement.GetProperty("fields").EnumerateArray().Select(static field => field.GetString()));
    }

    [Fact]
    public void A_component_is_explained_by_what_can_be_set_and_what_that_becomes()
    {
        using var run = new CommandRun();

        var text = run.Run("explain", "webservice").Expect(0).Output;

        Assert.StartsWith("WebService: Workload\nSomething that answers requests", text, StringComparison.Ordinal);
        Assert.Contains("\n  Replicas (Replicas, 2 by default)\n      How many pods, or Auto.\n      becomes Deployment spec.replicas, HorizontalPodAutoscaler spec\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  Image (ImageReference, required)\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WebService", "ConfigMap, Deployment, HorizontalPodAutoscaler, Ingress, NetworkPolicy, PersistentVolumeClaim, PodDisruptionBudget, Role, Service, ServiceAccount")]
    public void A_component_becomes_kinds_of_the_API_also_those_without_a_property(string component, string kinds)
    {
        using var run = new CommandRun();

        Assert.Contains($"\nIt becomes {kinds}.\n", run.Run("explain", component).Expect(0).Output, StringComparison.Ordinal);
    }

    public static TheoryData<Component> Workloads =>
    [
        new WebService { Image = "example.com/a:1.0.0", Port = 80, Host = "a.example.com", Replicas = 3 },
        new Worker { Image = "example.com/a:1.0.0", Replicas = 3 },
        new StatefulService { Image = "example.com/a:1.0.0", Port = 80, Replicas = 3, Mounts = new() { ["/data"] = Mount.Claim("1Gi") } },
        new ScheduledTask { Image = "example.com/a:1.0.0", Schedule = "0 4 * * *" },
        new OneOffTask { Image = "example.com/a:1.0.0" },
        new NodeAgent { Image = "example.com/a:1.0.0" },
    ];

    /// <summary>What is said of a workload is held against what it is lowered to.</summary>
    [Theory]
    [MemberData(nameof(Workloads))]
    public void Every_kind_that_a_workload_becomes_is_named(Component workload)
    {
        using var run = new CommandRun();
        using var json = JsonDocument.Parse(run.Run("explain", workload.GetType().Name, "--format", "json").Expect(0).Output);
        var named = json.RootElement.GetProperty("becomes").EnumerateArray().Select(static kind => kind.GetString()).ToHashSet();
        var catalogue = CommandRun.Catalogue(static () => new Site { Namespace = "site" }, (_, parts) => parts.Add("app", workload, default));

        var objects = Pipeline.Compile(catalogue, new() { ProjectDirectory = run.Directory, Rules = [] }).Environments[0].Components.SelectMany(static part => part.Objects);

        Assert.Subset(named, objects.Select(static item => (string?)item.Id.Kind).ToHashSet());
    }

    [Fact]
    public void A_rule_of_the_project_without_a_page_says_where_one_would_be()
    {
        using var run = new CommandRun { Rules = [new OwnRule()] };

        Assert.Equal(
            "SHOP001: Image without a digest\nsecurity, warning as shipped\n\nIt has no page: SHOP001_OwnRule/rule.md, an EmbeddedResource of its project, is shown here.\n",
            run.Run("explain", "shop001").Expect(0).Output);
    }

    [Fact]
    public void All_rules_are_listed_with_the_projects_own()
    {
        using var run = new CommandRun { Rules = [new OwnRule()] };

        var lines = run.Run("explain", "rules").Expect(0).Output.Split('\n');

        Assert.Contains("GD4201  Only one replica", lines);
        Assert.Contains("GD9107  Value that its type does not take", lines);
        Assert.Contains("SHOP001  Image without a digest", lines);
    }

    [Fact]
    public void Of_a_component_that_two_providers_have_the_other_is_named_and_can_be_asked_for()
    {
        using var run = new CommandRun();

        Assert.Contains("\nThis is GitOpsDsl.Aws.Cache; there is also GitOpsDsl.Azure.Cache.\n", run.Run("explain", "Cache").Expect(0).Output, StringComparison.Ordinal);
        Assert.StartsWith("Cache: Component\nA cache of Azure Managed Redis", run.Run("explain", "Azure.Cache").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_says_the_same_as_json()
    {
        using var run = new CommandRun();
        using var json = JsonDocument.Parse(run.Run("explain", "ScheduledTask", "--format", "json").Expect(0).Output);

        var schedule = json.RootElement.GetProperty("properties").EnumerateArray().Single(static one => one.GetProperty("name").GetString() == "Schedule");
        Assert.Equal("CronJob spec.schedule", schedule.GetProperty("becomes")[0].GetString());
        Assert.Contains("CronJob", json.RootElement.GetProperty("becomes").EnumerateArray().Select(static one => one.GetString()));
    }

    [Theory]
    [InlineData("WebService.Port")]
    [InlineData("webservice.port")]
    public void A_property_of_a_component_is_told_alone(string what)
    {
        using var run = new CommandRun();

        Assert.EndsWith(
            "\n\n  Port (Port, 8080 by default)\n      The port that the process listens on.\n      becomes Container ports[0].containerPort, NetworkPolicy spec.ingress[0].ports[0].port\n",
            run.Run("explain", what).Expect(0).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WebService.Prot", "WebService has no property 'Prot' (did you mean 'Port'?)")]
    [InlineData("deploy", "there is no rule, kind or component 'deploy' (did you mean 'deployment'?)")]
    [InlineData("apps/v1/Deployment", "there is no rule, kind or component 'apps/v1/Deployment': write GD1001, ")]
    [InlineData("WebServise", "there is no rule, kind or component 'WebServise' (did you mean 'WebService'?)")]
    [InlineData("GD4202x", "there is no rule GD4202x (did you mean 'GD4202'?)")]
    [InlineData("deploymnet", "there is no rule, kind or component 'deploymnet' (did you mean 'deployment'?)")]
    [InlineData("deployment.spec.replica", "DeploymentSpec has no field 'replica' (did you mean 'replicas'?)")]
    [InlineData("deployment.spec.replicas.x", "there is nothing below a value, so no 'x'")]
    public void What_there_is_not_is_one_line_with_the_nearest(string what, string problem)
    {
        using var run = new CommandRun();

        Assert.Contains(problem, run.Run("explain", what).Expect(2).Error, StringComparison.Ordinal);
    }

    private sealed class OwnRule() : GitOpsDsl.Rules.Rule(
        "SHOP001", GitOpsDsl.Rules.RuleCategory.Security, GitOpsDsl.Rules.Severity.Warning, "Image without a digest")
    {
        public override void Subscribe(GitOpsDsl.Rules.RuleSubscriptions on)
        {
        }
    }

    private sealed record Site : GitOpsEnvironment;
}
