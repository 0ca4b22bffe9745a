using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Agents.Tests;

public class AgentsTests
{
    public static TheoryData<string> Agents => ["flux", "argocd", "applicationset", "configsync"];

    [Theory]
    [MemberData(nameof(Agents))]
    public void The_workloads_of_the_real_systems_are_the_same_under_every_agent_and_none(string agent)
    {
        var without = RealSystems.Files(RealSystems.Compile(RealSystems.Under(null)));
        var under = RealSystems.Files(RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent))));

        Assert.True(under.Count > without.Count);
        Assert.Equal(without, under.Where(static file => !file.Key.StartsWith("environments/rendered/agents/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fields_that_others_own_are_left_out()
    {
        var objects = TreeObject.ReadAll(RealSystems.Files(RealSystems.Compile(RealSystems.Under(null))).Where(static file => !file.Key.Contains(".pulumi/", StringComparison.Ordinal)));
        var scaled = objects.Where(static item => item.Kind == "HorizontalPodAutoscaler")
            .Select(item => objects.Single(other => other.Kind == item.Text("spec", "scaleTargetRef", "kind") && other.Name == item.Text("spec", "scaleTargetRef", "name") && other.Namespace == item.Namespace))
            .ToList();

        Assert.NotEmpty(scaled);
        Assert.All(scaled, static item => Assert.Null(item.At("spec", "replicas")));
        Assert.All(objects, static item => Assert.Null(item.At("status")));
    }

    [Theory]
    [MemberData(nameof(Agents))]
    public void Every_object_of_an_agent_passes_its_definition_and_all_rules(string agent)
        => Assert.DoesNotContain(
            RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent)), checks: true).Findings, static finding => finding.Environment == "agents/default");

    [Theory]
    [MemberData(nameof(Agents))]
    public void Every_file_of_the_workloads_is_pulled_once(string agent)
    {
        var compilation = RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent)));
        var files = RealSystems.Files(compilation);
        var documented = DocumentedAgent.Named(agent);

        var pulled = documented.Pulls([.. documented.Pulls(RealSystems.Roots(compilation)).SelectMany(pull => pull.Read(files))])
            .SelectMany(pull => pull.Read(files)).Select(static item => item.Path);

        Assert.Equal(files.Keys.Where(static path => !path.Contains("/agents/", StringComparison.Ordinal) && !path.Contains(".pulumi/", StringComparison.Ordinal)), pulled.Order(StringComparer.Ordinal));
    }

    // An ApplicationSet has no waves.
    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("configsync")]
    public void Nothing_is_applied_before_what_it_needs(string agent)
    {
        var compilation = RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent)));

        Assert.Contains(Needs(compilation), static need => need.Workload.EndsWith("Deployment terramino-prod/backend", StringComparison.Ordinal));
        Assert.Empty(Problems(agent, RealSystems.Files(compilation), compilation));
    }

    [Theory]
    [InlineData("flux", "dependsOn", "before /Namespace /terramino-prod")]
    [InlineData("argocd", "argocd.argoproj.io/sync-wave", "before /Namespace /terramino-prod")]
    [InlineData("configsync", "config.kubernetes.io/depends-on", "before apps/StatefulSet terramino-prod/redis")]
    public void A_tree_without_the_order_is_found(string agent, string word, string problem)
    {
        var compilation = RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent)));
        var files = RealSystems.Files(compilation).ToDictionary(static file => file.Key, file => file.Value.Replace(word, "nothing", StringComparison.Ordinal));

        Assert.Contains(Problems(agent, files, compilation), found => found.EndsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("flux", "ConfigMap")]
    [InlineData("argocd", "ServiceAccount")]
    [InlineData("configsync", "Namespace")]
    public void A_kind_that_comes_too_late_is_found(string agent, string kind)
    {
        var compilation = RealSystems.Compile(RealSystems.Under(RealSystems.Named(agent)));
        var files = RealSystems.Files(compilation);
        // The agent knows no such kind, and so applies it last; what needs it still does.
        var late = new Late(DocumentedAgent.Named(agent), kind);

        Assert.Contains(ApplyOrderCheck.Problems(late, files, RealSystems.Roots(compilation), []), found => found.Contains($" before /{kind} ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Agents))]
    public void An_agent_that_applies_and_prunes_ends_with_the_tree_after_each_of_50_edits(string agent)
    {
        var random = new Random(2026);
        var edits = new RandomEdits(RealSystems.Named(agent), random);
        var cluster = new SimulatedCluster(DocumentedAgent.Named(agent), random);
        var compilation = edits.Compile();
        for (var (count, edit) = (0, "the first"); count <= 50; count++, compilation = edits.Next(out edit))
        {
            var files = RealSystems.Files(compilation);
            var roots = RealSystems.Roots(compilation);
            cluster.Reconcile(roots, files);

            var tree = TreeObject.ReadAll(files.Where(static file => !file.Key.Contains(".pulumi/", StringComparison.Ordinal))).Concat(roots);
            var wanted = tree.DistinctBy(static item => item.Id).ToDictionary(static item => item.Id, static item => item.Content);
            var contents = cluster.Contents(roots);
            Assert.True(wanted.Keys.ToHashSet().SetEquals(contents.Keys), $"after {edit}: {string.Join(", ", wanted.Keys.Except(contents.Keys).Concat(contents.Keys.Except(wanted.Keys).Select(static id => "still " + id)))}");
            Assert.Equal(wanted.OrderBy(static item => item.Key, StringComparer.Ordinal), contents.OrderBy(static item => item.Key, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_project_no_longer_permits_stays_which_is_why_it_permits_all_as_shipped(bool exact)
    {
        var entries = RealSystems.Under(new ArgoCd { Repository = "https://git.example.com/acme/environments", ExactProject = exact });
        var cluster = new SimulatedCluster(DocumentedAgent.Named("argocd"), new Random(1));
        foreach (var project in new[] { entries, [.. entries.Where(static entry => (entry.System, entry.Name) != ("awesome", "int"))] })
        {
            var compilation = RealSystems.Compile(project);
            cluster.Reconcile(RealSystems.Roots(compilation), RealSystems.Files(compilation));
        }

        Assert.Equal(exact, cluster.Contents([]).ContainsKey("apps/Deployment awesome-gitops-int/web"));
    }

    [RequiresToolFact("kubectl", "version", "--client")]
    public void Kustomize_takes_the_folder_of_every_Kustomization()
    {
        var compilation = RealSystems.Compile(RealSystems.Under(RealSystems.Named("flux")));
        var files = RealSystems.Files(compilation);
        var root = Directory.CreateTempSubdirectory("gitops-kustomize-").FullName;
        try
        {
            foreach (var pull in new DocumentedFlux().Pulls([.. TreeObject.ReadAll(files.Where(static file => file.Key.Contains("/agents/", StringComparison.Ordinal))), .. RealSystems.Roots(compilation)]))
            {
                // What the controller writes where there is none: every YAML file below, by name.
                var names = files.Keys.Where(path => path.StartsWith(pull.Folder + "/", StringComparison.Ordinal)).Select(path => path[(pull.Folder.Length + 1)..]).ToList();
                var folder = Path.Combine(root, pull.Name);
                foreach (var name in names)
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                    File.WriteAllText(Path.Combine(folder, name), files[$"{pull.Folder}/{name}"]);
                }

                File.WriteAllText(Path.Combine(folder, "kustomization.yaml"), "resources:\n" + string.Concat(names.Select(static name => $"- {name}\n")));
                var built = TreeObject.Read("built", ExternalTool.Run("kubectl", ["kustomize", folder], [])).Select(static item => item.Id).Order(StringComparer.Ordinal);

                Assert.Equal(pull.Read(files).Select(static item => item.Id).Order(StringComparer.Ordinal), built);
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static IReadOnlyList<string> Problems(string agent, IReadOnlyDictionary<string, string> files, Compilation compilation)
        => ApplyOrderCheck.Problems(DocumentedAgent.Named(agent), files, RealSystems.Roots(compilation), Needs(compilation));

    /// <summary>The workloads of each component, with those of the components that it refers to.</summary>
    private static List<(string Workload, string Needed)> Needs(Compilation compilation) =>
    [
        .. from environment in compilation.Environments
           from part in environment.Components
           from other in environment.Components
           where other.Name != part.Name && part.References.Contains(other.Name)
           from workload in Workloads(part)
           from needed in Workloads(other)
           select (workload, needed),
    ];

    private static IEnumerable<string> Workloads(GraphPart part)
        => part.Objects.Where(static item => PodSpecs.Of(item.Resource) is not null).Select(static item => $"{item.Id.Group}/{item.Id.Kind} {item.Id.Namespace}/{item.Id.Name}");

    /// <summary>An agent that applies one kind after all others, and first what it should apply last.</summary>
    private sealed class Late(DocumentedAgent agent, string kind) : DocumentedAgent
    {
        public override IEnumerable<Pull> Pulls(IReadOnlyCollection<TreeObject> objects) => agent.Pulls([.. objects.Where(item => item.Kind != kind)]);

        public override IReadOnlyList<IReadOnlyList<TreeObject>> Stages(IReadOnlyList<TreeObject> objects)
            => [.. agent.Stages([.. objects.Where(item => item.Kind != kind)]), [.. objects.Where(item => item.Kind == kind)]];
    }
}
