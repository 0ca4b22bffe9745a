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

    [Theory]
    [InlineData("facts")]
    [InlineData("none/till.facts")]
    public void A_file_that_can_t_be_written_is_named(string output)
    {
        using var run = new CommandRun();
        var file = Path.Combine(run.Directory, "till.yaml");
        File.WriteAllText(file, Till);
        Directory.CreateDirectory(Path.Combine(run.Directory, "facts"));

        Refused(run.Run("import", "crd", file, "--out", Path.Combine(run.Directory, output)), output);
    }

    [Theory]
    [InlineData("import", "crd", "DIR")]
    [InlineData("import", "openapi", "DIR", "--version", "1.36")]
    [InlineData("import", "pulumi", "DIR")]
    public void A_directory_and_a_file_that_is_not_there_are_told_alike_by_every_import(params string[] words)
    {
        using var run = new CommandRun();

        Refused(run.Run([.. words.Select(word => word == "DIR" ? run.Directory : word)]), $"gitops: {run.Directory} is a directory: name a file\n");
        Refused(run.Run([.. words.Select(static word => word == "DIR" ? "none" : word)]), "gitops: there is no file none\n");
    }

    [Theory]
    [InlineData("import", "openapi", "FILE", "--version", "1.36")]
    [InlineData("import", "pulumi", "FILE")]
    public void A_document_that_is_cut_is_told_with_the_line(params string[] words)
    {
        using var run = new CommandRun();
        var file = Path.Combine(run.Directory, "schema.json");
        File.WriteAllText(file, "{\n\"a\": [1,");

        var error = run.Run([.. words.Select(word => word == "FILE" ? file : word)]).Expect(2).Error;

        Assert.StartsWith($"gitops: {file}: line 2: this is not JSON, or not whole: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", error, StringComparison.Ordinal);
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
