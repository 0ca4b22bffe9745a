namespace GitOpsDsl.Facts;

public sealed class FactsTextTests
{
    private const string Whole = """
        facts 1
        source kubernetes 1.36
        # A comment.
        kind apps/v1 Deployment deployments namespaced io.k8s.api.apps.v1.Deployment
        type io.k8s.api.apps.v1.Deployment
          spec #io.k8s.api.apps.v1.DeploymentSpec
        type io.k8s.api.apps.v1.DeploymentList apiVersion=apps/v1 kind=DeploymentList since=1.9
          items! []#io.k8s.api.apps.v1.Deployment
        type io.k8s.api.apps.v1.DeploymentSpec
          replicas int32 immutable deprecated default=1 since=1.2 min=0 max=100
          usages []string set minlen=1 maxlen=3 "enum=cert sign|any|"
          ports []string keys=port|protocol patch=port "pattern=^\"[a\\-z]+ $"
        end 1 3
        """;

    [Fact]
    public void Kinds_say_how_they_are_created()
    {
        var kind = FactsText.Parse(Whole).FindKind("apps/v1", "Deployment")!;

        Assert.Equal(("deployments", true, "apps", 4), (kind.Plural, kind.Namespaced, kind.Group, kind.Line));
    }

    [Fact]
    public void Types_say_their_own_kind_and_version()
    {
        var list = FactsText.Parse(Whole).Find("io.k8s.api.apps.v1.DeploymentList")!;

        Assert.Equal(("apps/v1", "DeploymentList", "1.9"), (list.ApiVersion, list.Kind, list.Since));
        Assert.True(list.Find("items")!.Required);
        Assert.Equal("[]#io.k8s.api.apps.v1.Deployment", list.Find("items")!.Type.ToString());
    }

    [Fact]
    public void Fields_have_their_attributes()
    {
        var spec = FactsText.Parse(Whole).Find("io.k8s.api.apps.v1.DeploymentSpec")!;
        var (replicas, usages, ports) = (spec.Find("replicas")!, spec.Find("usages")!, spec.Find("ports")!);

        Assert.Equal((true, true), (replicas.Immutable, replicas.Deprecated));
        Assert.Equal(("1", "1.2", "0", "100"), (replicas.Default, replicas.Since, replicas.Minimum, replicas.Maximum));
        Assert.Equal((ListMerge.Set, 1, 3), (usages.Merge, usages.MinLength, usages.MaxLength));
        Assert.Equal(["cert sign", "any", ""], usages.Enum);
        Assert.Equal((ListMerge.Map, "port", "^\"[a\\-z]+ $"), (ports.Merge, ports.PatchMergeKey, ports.Pattern));
        Assert.Equal(["port", "protocol"], ports.ListKeys);
    }

    [Fact]
    public void Files_with_Windows_line_ends_are_read() =>
        Assert.Equal(3, FactsText.Parse(Whole.ReplaceLineEndings("\r\n")).Types.Count);

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            Assert.Throws<FactsException>(() => FactsText.Parse(Whole[..length]));
        }
    }

    [Theory]
    [InlineData("facts 2", 1, "the first line must be 'facts 1'")]
    [InlineData("facts 1\nend 0 0", 2, "the line 'source NAME VERSION' is missing")]
    [InlineData("facts 1\nkind v1 Pod", 2, "'kind v1 Pod' is not a fact")]
    [InlineData("facts 1\nkind v1 Pod pods everywhere T", 2, "'kind v1 Pod pods everywhere T' is not a fact")]
    [InlineData("facts 1\n  name string", 2, "a field must follow the line of its type")]
    [InlineData("facts 1\ntype T\n  name", 3, "a field needs a name and a type")]
    [InlineData("facts 1\ntype T\n  name text", 3, "'text' is not a type")]
    [InlineData("facts 1\ntype T\n  name string loud", 3, "'loud' is nothing that a field can have")]
    [InlineData("facts 1\ntype T\n  name string minlen=-1", 3, "'-1' is not a number")]
    [InlineData("facts 1\ntype T loud\nend 0 1", 2, "the line 'source NAME VERSION' is missing")]
    [InlineData("facts 1\nsource a 1\ntype T loud\nend 0 1", 3, "'loud' is nothing that a type can have")]
    [InlineData("facts 1\ntype \"T", 2, "a quote is not closed")]
    [InlineData("facts 1\nsource a 1\nend 0 0\ntype T", 4, "nothing may follow the last line ('end …')")]
    [InlineData("facts 1\nsource a 1\ntype T\nend 0 2", 4, "the file is not whole: its last line counts other kinds and types")]
    [InlineData("facts 1\nsource a 1\ntype T\ntype T\nend 0 2", 4, "type T is there twice")]
    [InlineData("facts 1\nsource a 1\ntype T\n  a string\n  a string\nend 0 1", 5, "T.a is there twice")]
    [InlineData("facts 1\nsource a 1\ntype T\n  a []#U\nend 0 1", 4, "T.a has the type U, which is not there")]
    [InlineData("facts 1\nsource a 1\nkind v1 T ts cluster U\nend 1 0", 3, "kind v1/T has the type U, which is not there")]
    public void What_can_not_be_read_is_named_with_its_line(string text, int line, string message)
    {
        var error = Assert.Throws<FactsException>(() => FactsText.Parse(text));

        Assert.Equal(line, error.Line);
        Assert.Equal($"line {line}: {message}", error.Message);
    }
}
