namespace GitOpsDsl.EndToEnd.Tests.Rendering;

/// <summary>Another reader of the committed trees: kubectl's kustomize, which parses every object and writes it back.</summary>
public sealed class KubectlTests
{
    private const string DocumentStart = "---";

    [RequiresToolFact("kubectl", "version", "--client")]
    public void Kubectl_kustomize_takes_every_environment_object_by_object()
    {
        var rendered = Path.Combine(RepositoryRoot.Path, "environments", "rendered");
        // Pulumi's programs are for no agent, and an environment may have nothing else.
        var environments = Directory.GetFiles(rendered, "*.inventory", SearchOption.AllDirectories)
            .Select(static inventory => Path.ChangeExtension(inventory, null))
            .Where(static environment => Directory.Exists(environment) && !environment.EndsWith(".pulumi", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(environments);

        Assert.All(environments, AssertKustomizes);
    }

    private static void AssertKustomizes(string environment)
    {
        using var folder = new TemporaryFolder();
        Tree.Copy(environment, folder.Path);
        var files = Tree.Read(folder.Path).Keys.ToList();
        var written = files.Sum(file => Objects(File.ReadAllText(folder.Of(file))));
        folder.Write("kustomization.yaml", "resources:\n" + string.Concat(files.Select(static file => $"- {file}\n")));

        var run = Run.Of(folder.Path, "kubectl", ["kustomize", "."]).Exits(0);

        Assert.Equal(written, Objects(run.Out));
    }

    private static int Objects(string yaml) => 1 + yaml.Split('\n').Count(static line => line == DocumentStart);
}
