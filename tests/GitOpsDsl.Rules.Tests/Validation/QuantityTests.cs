using System.Globalization;

namespace GitOpsDsl.Rules.Tests;

public class QuantityTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("100m", "0.1")]
    [InlineData("1.5", "1.5")]
    [InlineData("-2k", "-2000")]
    [InlineData("+1Ki", "1024")]
    [InlineData("128Mi", "134217728")]
    [InlineData("1E", "1000000000000000000")]
    [InlineData("12e3", "12000")]
    [InlineData("12E-1", "1.2")]
    [InlineData(".5", "0.5")]
    [InlineData("1.", "1")]
    [InlineData("1n", "0.000000001")]
    [InlineData("0.1n", "0.000000001")]
    [InlineData(" 1 ", "1")]
    [InlineData("007", "7")]
    public void A_quantity_has_its_value(string text, string value)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), quantity.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1KI")]
    [InlineData("1 Gi")]
    [InlineData("1Gib")]
    [InlineData("1,5")]
    [InlineData("ten")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("0x10")]
    [InlineData("1mi")]
    public void Anything_else_is_no_quantity(string text) => Assert.False(Quantity.TryParse(text, out _));

    [Theory]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("1e999999999999")]
    [InlineData("9999999999999999999999999999E")]
    public void What_is_too_large_is_as_large_as_can_be(string text)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.True(quantity.Value >= 10_000_000_000_000_000_000_000_000_000m);
    }

    [Fact]
    public void A_number_is_a_quantity_too_and_null_is_none()
    {
        var root = YamlNodes.Read("{a: 2, b: 0.5, c: null, d: true}")[0].Root;

        Assert.Equal((2m, 0.5m), (Quantity.Of(root["a"])?.Value, Quantity.Of(root["b"])?.Value));
        Assert.Null(Quantity.Of(root["c"]));
        Assert.Null(Quantity.Of(root["d"]));
    }
}
