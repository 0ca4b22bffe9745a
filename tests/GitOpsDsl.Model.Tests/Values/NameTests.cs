namespace GitOpsDsl.Values;

/// <summary><see cref="DnsLabel"/> and <see cref="DnsName"/>, and their limits in RFC 1123.</summary>
public class NameTests
{
    private const string Longest = "a12345678901234567890123456789012345678901234567890123456789012";

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("web-2")]
    [InlineData("a--b")]
    [InlineData(Longest)]
    public void A_label_is_lower_case_letters_digits_and_inner_hyphens(string text)
    {
        Assert.Equal(text, (string)DnsLabel.Parse(text));
        Assert.Equal(text, (string)DnsName.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Web")]
    [InlineData("-web")]
    [InlineData("web-")]
    [InlineData("web_1")]
    [InlineData("wéb")]
    [InlineData(Longest + "3")]
    public void What_is_no_label_is_no_part_of_a_name(string text)
    {
        Assert.Throws<InvalidValueException>(() => DnsLabel.Parse(text));
        Assert.Throws<InvalidValueException>(() => DnsName.Parse($"shop.{text}"));
    }

    [Fact]
    public void A_name_is_labels_with_dots_of_253_characters_at_most()
    {
        var name = string.Join('.', Longest, Longest, Longest, Longest[..61]);

        Assert.Equal(253, DnsName.Parse(name).ToString().Length);
        Assert.Throws<InvalidValueException>(() => DnsName.Parse(name + "a"));
        Assert.Throws<InvalidValueException>(static () => DnsName.Parse("shop.example.com."));
        Assert.Throws<InvalidValueException>(static () => DnsLabel.Parse("shop.example"));
    }

    [Fact]
    public void A_wildcard_stands_for_the_first_label_and_nowhere_else()
    {
        Assert.True(DnsName.Parse("*.example.com").IsWildcard);
        Assert.False(DnsName.Parse("example.com").IsWildcard);
        Assert.Throws<InvalidValueException>(static () => DnsName.Parse("shop.*.com"));
        Assert.Throws<InvalidValueException>(static () => DnsName.Parse("*"));
    }
}
