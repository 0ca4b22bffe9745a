using GitOpsDsl.Cli.Commands;

namespace GitOpsDsl.Cli.Tests.Commands.Preview;

/// <summary>The hosts of a preview follow a pattern.</summary>
public sealed class PreviewHostsTests
{
    [Theory]
    [InlineData("{name}.{host}", "shop.example.com", "pr-1.shop.example.com")]
    [InlineData("{name}.{host}", "*.shop.example.com", "*.pr-1.shop.example.com")]
    [InlineData("{label}-{name}.example.com", "shop.example.com", "shop-pr-1.example.com")]
    [InlineData("{name}.preview.example.net", "shop.example.com", "pr-1.preview.example.net")]
    public void A_host_is_made_of_the_name_and_the_other_host(string pattern, string host, string own)
        => Assert.Equal([(host, own)], new PreviewHosts("pr-1", pattern).Of([host]));

    [Fact]
    public void Two_hosts_never_become_one()
        => Assert.Contains(
            "one host of a.example.com and b.example.com",
            Assert.Throws<UsageException>(static () => new PreviewHosts("pr-1", "{name}.example.com").Of(["a.example.com", "b.example.com"])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_label_that_gets_too_long_is_refused()
        => Assert.Throws<InvalidValueException>(static () => new PreviewHosts(new('a', 60), "{name}-{host}").Of(["shop.example.com"]));

    [Theory]
    [InlineData("Secret db", true)]
    [InlineData("Secret other/db", false)]
    [InlineData("StorageClass fast", false)]
    public void What_others_make_in_a_namespace_a_preview_needs_again(string outside, bool needed) => Assert.Equal(needed, PreviewNames.IsOfNamespace(outside));
}
