using GitOpsDsl.Random;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>What a Program object can't carry, and a Stack that takes the program from git.</summary>
public sealed class PulumiGitTests
{
    private static readonly Origin Place = new("/_/Shop.cs", 5);

    private static readonly PulumiOperator InGit = new()
    {
        Git = new() { Repository = "https://git.example.com/acme/environments", Path = "clusters/rendered", AccessToken = new("git", "token") },
    };

    [Fact]
    public void A_Stack_takes_the_program_from_its_folder_in_git()
    {
        var compilation = Compile(InGit, new RandomPet { Options = new() { RetainOnDelete = true } });

        Assert.Empty(compilation.Findings);
        Assert.Null(CloudShop.File(compilation, "shop/prod/pulumi/program-shop.yaml"));
        Assert.Contains("retainOnDelete: true", CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml"), StringComparison.Ordinal);
        var stack = CloudShop.File(compilation, "shop/prod/pulumi/stack-shop.yaml")!;
        Golden.Verify(stack, "Git/stack-shop.yaml");
        Assert.DoesNotContain(ComponentProgram.Lint(stack), static finding => finding.Contains(" GD1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("code.zip")]
    [InlineData("../../site")]
    public void A_file_has_no_place_in_a_Program(string path)
    {
        var function = new Aws.Lambda.Function { Role = "arn:aws:iam::123456789012:role/shop", Code = Asset.Archive(path) };

        var finding = Assert.Single(Compile(new PulumiOperator(), function).Findings);
        Assert.Equal("GD7104", finding.Id);
        Assert.Contains($"has the file {path}", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Compile(InGit, function).Findings);
        Assert.Empty(Compile(new PulumiProgram(), function).Findings);
    }

    [Fact]
    public void A_text_that_is_an_asset_stands_in_the_program()
    {
        var code = Asset.Archive(new ValueMap<Asset> { ["index.js"] = Asset.Text("exports.handler = async () => ({});"), ["lib.js"] = Asset.Remote("https://example.com/lib.js") });
        var compilation = Compile(new PulumiOperator(), new Aws.Lambda.Function { Role = "arn:aws:iam::123456789012:role/shop", Code = code });

        Assert.Empty(compilation.Findings);
        Assert.Contains("fn::stringAsset: exports.handler", CloudShop.File(compilation, "shop/prod/pulumi/program-shop.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_setting_that_nothing_gives_to_the_operator_is_a_finding()
    {
        var mail = new AnyResource("aws:secretsmanager:SecretVersion") { Properties = new() { ["secretId"] = "mail", ["secretString"] = new SecretSetting("token").Value } };

        Assert.Equal(["GD7105"], Compile(new PulumiOperator(), mail).Findings.Select(static finding => finding.Id));
        Assert.Empty(Compile(new PulumiOperator { ConfigSecrets = new() { ["token"] = new("tokens", "mail") } }, mail).Findings);
        Assert.Empty(Compile(new PulumiProgram(), mail).Findings);
    }

    private static Compilation Compile(CloudTarget target, CloudResource resource) =>
        CloudShop.Compile(new() { Namespace = "shop-prod", Cloud = target }, (_, parts) => parts.Add("part", resource, Place));
}
