namespace GitOpsDsl.Values;

public class CidrTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", 8, false)]
    [InlineData("0.0.0.0/0", "0.0.0.0/0", 0, false)]
    [InlineData("192.168.1.7/32", "192.168.1.7/32", 32, false)]
    [InlineData("2001:DB8:0:0::/32", "2001:db8::/32", 32, true)]
    [InlineData("::/0", "::/0", 0, true)]
    public void It_is_written_in_its_shortest_form(string text, string canonical, int length, bool isIpv6)
    {
        var range = Cidr.Parse(text);

        Assert.Equal((canonical, length, isIpv6), (range.ToString(), range.PrefixLength, range.IsIpv6));
    }

    /// <summary>As Kubernetes 1.36 does (StrictIPCIDRValidation).</summary>
    [Theory]
    [InlineData("10.0.0.0", "no prefix length")]
    [InlineData("10.0.0.1/8", "bits set beyond the first 8")]
    [InlineData("010.0.0.0/8", "without leading zeros")]
    [InlineData("10.0.0.0/33", "from 0 to 32")]
    [InlineData("10.0.0.0/+8", "from 0 to 32")]
    [InlineData("10.0.0/8", "no IP address")]
    [InlineData("::ffff:10.0.0.0/104", "an IPv4 address in IPv6 form")]
    [InlineData("fe80::1%eth0/64", "no IPv6 address")]
    [InlineData("2001:db8::1/32", "bits set beyond the first 32")]
    public void What_is_no_range_says_why(string text, string problem)
        => Assert.Contains(problem, Assert.Throws<InvalidValueException>(() => Cidr.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void It_has_the_ranges_and_addresses_within()
    {
        Cidr range = "10.1.0.0/16";

        Assert.True(range.Contains("10.1.255.255") && range.Contains((Cidr)"10.1.2.0/24") && range.Contains(range));
        Assert.False(range.Contains("10.2.0.0") || range.Contains((Cidr)"10.0.0.0/8") || range.Contains("::1"));
        Assert.Throws<InvalidValueException>(() => range.Contains("10.1"));
    }
}
