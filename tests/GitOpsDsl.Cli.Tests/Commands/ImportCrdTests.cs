namespace GitOpsDsl.Cli.Tests.Commands;

public sealed class ImportCrdTests
{
    private const string Till = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: example.com
          scope: Cluster
          names: { kind: Till, plural: tills }
          versions: [{ name: v1, served: true, storage: true }]
        """;

    [Fact]
    public void Facts_of_a_file_go_to_standard_output()
    {
        using var run = new CommandRun();
        var file = Path.Combine(run.Directory, "till.yaml");
        File.WriteAllText(file, Till);

        var result = run.Run("import", "crd", file);

        Assert.Equal(ExitCode.Success, result.Exit);
        Assert.Contains("\nsource example.com v1\nkind example.com/v1 Till tills cluster com.example.v1.Till\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_definition_is_named()
    {
        using var run = new CommandRun();
        var file = Path.Combine(run.Directory, "map.yaml");
        File.WriteAllText(file, "kind: ConfigMap");

        Refused(run.Run("import", "crd", file), $"{file}: there is no CustomResourceDefinition in it that serves a version");
    }

    [Fact]
    public void Nothing_to_read_is_refused_with_what_could_be_read()
    {
        using var run = new CommandRun();

        Refused(run.Run("import", "crd"), "import crd needs a FILE, - for standard input, or --from-cluster NAME");
    }

    [Fact]
    public void A_name_that_kubectl_would_take_for_an_option_is_refused()
    {
        using var run = new CommandRun();

        Refused(run.Run("import", "crd", "--from-cluster=--kubeconfig"), "'--kubeconfig' is no name of a definition, such as certificates.cert-manager.io");
    }

    private static void Refused(CommandResult result, string message)
    {
        Assert.Equal(ExitCode.Usage, result.Exit);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
