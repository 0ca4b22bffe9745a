using System.Text;
using static GitOpsDsl.Compiler.Cloud.Secrets.Attempt;
using Outputs = GitOpsDsl.Output;

namespace GitOpsDsl.Compiler.Cloud.Secrets;

/// <summary>However a secret is written down, no file of the tree has its value, and none that everyone may read refers to it.</summary>
public sealed class SecretSmugglingTests
{
    /// <summary>Texts that C# wants at once: an output has none to give.</summary>
    private static readonly Dictionary<string, Func<Attempt>> Texts = new()
    {
        ["a resource's name"] = static () => new(("pet2", Pet with { LogicalName = $"{Password.Result}" })),
        ["an id to import"] = static () => new(("pet2", Pet with { Options = new() { Import = $"{Password.Result}" } })),
        ["a committed setting"] = static () => new() { Cloud = new PulumiProgram { Config = new() { ["aws:region"] = $"{Setting}" } } },
        ["an image"] = static () => In(web => web with { Image = $"registry.example.com/web:{Password.Result}" }),
        ["an argument"] = static () => In(web => web with { Args = [$"--token={Password.Result}"] }),
        ["a file's text"] = static () => In("aws:s3:BucketObjectv2", new() { ["content"] = Outputs.Format($"{Asset.Text($"{Password.Result}")}") }),
        ["a text put together by hand"] = static () => In(web => web with { Config = new() { ["A"] = "token " + Password.Result } }),
        ["a text put together by a function"] = static () => In(web => web with { Config = new() { ["A"] = string.Concat(Password.Result) } }),
    };

    /// <summary>Ways that are right: what is rendered refers to a secret, and where it goes is one.</summary>
    private static readonly Dictionary<string, Func<Attempt>> Kept = new()
    {
        ["a workload's variable"] = static () => In(web => web with { Config = new() { ["URL"] = $"postgres://shop:{Password.Result}@db/" } }),
        ["a workload's file"] = static () => In(web => web with { Files = new() { ["/etc/shop.ini"] = $"a={Outputs.Base64($"{Setting}")}\n" } }),
        ["a workload's secret"] = static () => In(web => web with { Secrets = new() { ["A"] = OfUntyped } }, withUntyped: true),
        ["a database's password"] = static () => new(("db", new Aws.Rds.Instance { InstanceClass = "db.t4g.micro", Password = Password.Result, StorageEncrypted = true, BackupRetentionPeriod = 7, DeletionProtection = true })),
        ["a database's password that no schema marks"] = static () =>
            new(("db", new Azure.Sql.Server { ResourceGroupName = "shop", AdministratorLoginPassword = Password.Result, PublicNetworkAccess = "Disabled" })),
        ["a secret of Key Vault"] = static () => new(("kept", new Azure.Keyvault.Secret { ResourceGroupName = "shop", VaultName = "shop", Properties = new() { Value = Password.Result } })),
        ["a secret with a name beside it"] = static () =>
            In("aws:secretsmanager:SecretVersion", new() { ["secretId"] = "db", ["secretString"] = Outputs.Json(new() { ["username"] = "shop", ["password"] = Password.Result }) }),
        ["a setting from a Secret"] = static () => In("aws:secretsmanager:SecretVersion", new() { ["secretId"] = "db", ["secretString"] = Setting }) with
        {
            Cloud = new PulumiOperator { ConfigSecrets = new() { ["depot:token"] = new("tokens", "depot") } },
        },
        ["what the program shows"] = static () => new() { Cloud = new PulumiProgram { Outputs = new() { ["password"] = Password.Result } } },
    };

    public static TheoryData<string> OpenNames => [.. OpenPlaces.All.Keys];

    public static TheoryData<string> PlainNames => [.. PlainTexts.All.Keys];

    public static TheoryData<string> TextNames => [.. Texts.Keys];

    public static TheoryData<string> KeptNames => [.. Kept.Keys];

    [Fact]
    public void There_are_fifty_attempts_and_more() => Assert.True(OpenPlaces.All.Count + PlainTexts.All.Count + Texts.Count >= 50);

    [Theory]
    [MemberData(nameof(OpenNames))]
    public void What_refers_to_a_secret_is_refused_where_everyone_may_read(string name) => Refused("GD7310", OpenPlaces.All[name]().Compile());

    [Theory]
    [MemberData(nameof(PlainNames))]
    public void A_secret_that_is_written_out_is_refused(string name) => Refused("GD7309", PlainTexts.All[name]().Compile());

    [Theory]
    [MemberData(nameof(TextNames))]
    public void An_output_is_no_text_of_Csharp(string name) => Assert.Throws<InvalidOperationException>(() => Texts[name]().Compile());

    [Theory]
    [MemberData(nameof(KeptNames))]
    public void A_secret_that_goes_where_it_is_kept_is_rendered_as_a_reference(string name)
    {
        var compilation = Kept[name]().Compile();

        Assert.Empty(compilation.Findings.Select(static finding => $"{finding.Id} {finding.Message}"));
        var program = ComponentProgram.Text(compilation);
        Assert.DoesNotContain("core/v1:ConfigMap", program, StringComparison.Ordinal);
        Assert.Matches(@"\$\{(password\.result|untyped\.result|token)\}", program);
    }

    private static void Refused(string id, Compilation compilation)
    {
        Assert.Contains(compilation.Findings, finding => finding.Id == id && finding.Severity == Check.Severity.Error && !finding.Message.Contains(Marker, StringComparison.Ordinal));
        Assert.DoesNotContain(
            compilation.Tree.Environments.SelectMany(static environment => environment.Files),
            static file => Encoding.UTF8.GetString(file.Content.Span).Contains(Marker, StringComparison.Ordinal));
    }
}
