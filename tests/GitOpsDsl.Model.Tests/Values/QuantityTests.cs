namespace GitOpsDsl.Values;

public class QuantityTests
{
    /// <summary>The right column is what kubectl (typed decoding of a Pod, k8s.io/apimachinery 1.32) makes of the left one.</summary>
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0Gi", "0")]
    [InlineData("250m", "250m")]
    [InlineData("1000m", "1")]
    [InlineData("1500m", "1500m")]
    [InlineData("0.5", "500m")]
    [InlineData(".5", "500m")]
    [InlineData("00.5", "500m")]
    [InlineData("1000M", "1G")]
    [InlineData("100000k", "100M")]
    [InlineData("1E", "1E")]
    [InlineData("1500000000000000000000", "1500E")]
    [InlineData("9999999999999999999", "9999999999999999999")]
    [InlineData("1000n", "1u")]
    [InlineData("1001n", "1001n")]
    [InlineData("0.0001", "100u")]
    [InlineData("-0.0001", "-100u")]
    [InlineData("0.9n", "1n")]
    [InlineData("512", "512")]
    [InlineData("1024", "1024")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("-1.5Gi", "-1536Mi")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1000Mi", "1000Mi")]
    [InlineData("1000000Gi", "1000000Gi")]
    [InlineData("1.25Gi", "1280Mi")]
    [InlineData("0.5Ki", "512")]
    [InlineData("0.1Ki", "102400m")]
    [InlineData("1.1Mi", "1153433600m")]
    [InlineData("0.0000000001Ki", "103n")]
    [InlineData("7.5Ei", "7680Pi")]
    [InlineData("8Ei", "9223372036854775807")]
    [InlineData("-9Ei", "-9223372036854775807")]
    [InlineData("1e3", "1e3")]
    [InlineData("1e5", "100e3")]
    [InlineData("12e5", "1200e3")]
    [InlineData("100e1", "1e3")]
    [InlineData("1.5e3", "1500")]
    [InlineData("1e-1", "100e-3")]
    [InlineData("15e-4", "1500e-6")]
    [InlineData("1e-10", "1e-9")]
    [InlineData("1e30", "1e30")]
    public void A_quantity_has_the_canonical_text_of_Kubernetes(string text, string canonical)
    {
        Assert.Equal(canonical, Quantity.Parse(text).ToString());
        Assert.Equal(canonical, Quantity.Parse(canonical).ToString());
    }

    /// <summary>kubectl leaves these as they are, or loses digits (1000E became 1 before Kubernetes 1.36); here they are canonical too.</summary>
    [Theory]
    [InlineData("1.234", "1234m")]
    [InlineData("+5", "5")]
    [InlineData("007", "7")]
    [InlineData("5.", "5")]
    [InlineData("1E3", "1e3")]
    [InlineData("1e0", "1")]
    [InlineData("1000E", "1e21")]
    [InlineData("723968.75Ki", "741344k")]
    public void A_form_that_Kubernetes_passes_on_is_made_canonical(string text, string canonical) =>
        Assert.Equal(canonical, Quantity.Parse(text).ToString());

    [Theory]
    [InlineData("", "it has no digits")]
    [InlineData("m", "it has no digits")]
    [InlineData(".", "it has no digits")]
    [InlineData("-", "it has no digits")]
    [InlineData("e3", "it has no digits")]
    [InlineData("1 ", "it has an unknown suffix, \" \"")]
    [InlineData("256MB", "it has an unknown suffix, \"MB\"")]
    [InlineData("1ki", "it has an unknown suffix, \"ki\"")]
    [InlineData("1i", "it has an unknown suffix, \"i\"")]
    [InlineData("1K", "it has an unknown suffix, \"K\"")]
    [InlineData("1e", "it has an unknown suffix, \"e\"")]
    [InlineData("1e3m", "it has an unknown suffix, \"e3m\"")]
    [InlineData("1.5.2", "it has an unknown suffix, \".2\"")]
    [InlineData("--1", "it has no digits")]
    [InlineData("0x1", "it has an unknown suffix, \"x1\"")]
    [InlineData("١", "it has no digits")]
    [InlineData("1e100", "its exponent is beyond 99")]
    [InlineData("1e-2147483648", "its exponent is beyond 99")]
    public void What_is_no_quantity_is_refused(string text, string problem)
    {
        var error = Assert.Throws<InvalidValueException>(() => Quantity.Parse(text));

        Assert.Equal((text, problem), (error.Text, error.Problem));
    }

    [Fact]
    public void An_error_says_what_to_write_instead()
    {
        var error = Assert.Throws<InvalidValueException>(static () => (Quantity)"256MB");

        Assert.Equal(
            "\"256MB\" is not a quantity: it has an unknown suffix, \"MB\"; write a number with one of n u m k M G T P E Ki Mi Gi Ti Pi Ei, or with none",
            error.Message);
    }

    [Fact]
    public void Numbers_and_literals_convert()
    {
        Quantity two = 2, big = 3_000_000_000, half = "500m";

        Assert.Equal(("2", "3G", "500m"), (two.ToString(), big.ToString(), half.ToString()));
        Assert.Equal("0", Quantity.Sum([]).ToString());
    }

    [Theory]
    [InlineData("1Gi", "1073741824")]
    [InlineData("1", "1000m")]
    [InlineData("1e3", "1k")]
    [InlineData("0", "0Mi")]
    public void Equality_is_by_value(string left, string right)
    {
        Quantity a = left, b = right;

        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal(0, a.CompareTo(b));
    }

    [Fact]
    public void Order_is_by_value()
    {
        Quantity[] sorted = ["-1", "0", "999n", "1m", "0.5", "1", "1k", "1Ki", "1M", "1Mi"];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[0] < sorted[1] && sorted[1] <= sorted[2] && sorted[3] > sorted[2] && sorted[3] >= sorted[3] && sorted[3] != sorted[4]);
    }

    [Theory]
    [InlineData("250m", "750m", "1")]
    [InlineData("512Mi", "512Mi", "1Gi")]
    [InlineData("1Gi", "1M", "1074741824")]
    [InlineData("0", "64Mi", "64Mi")]
    [InlineData("1", "1Ki", "1025")]
    public void A_sum_keeps_the_suffixes_of_its_first_part(string left, string right, string sum) =>
        Assert.Equal(sum, (Quantity.Parse(left) + right).ToString());

    [Fact]
    public void Quantities_subtract_multiply_and_add_up()
    {
        Assert.Equal("-500m", ((Quantity)"1" - "1500m").ToString());
        Assert.Equal("768Mi", ((Quantity)"256Mi" * 3).ToString());
        Assert.Equal("750m", (3 * (Quantity)"250m").ToString());
        Assert.Equal("1536Mi", Quantity.Sum(["1Gi", "512Mi"]).ToString());
        Assert.Equal("0", Quantity.Sum([]).ToString());
    }

    [Theory]
    [InlineData("1500m", 2, 1500)]
    [InlineData("-1500m", -2, -1500)]
    [InlineData("1u", 1, 1)]
    [InlineData("1Ki", 1024, 1024000)]
    public void Whole_and_milli_units_are_rounded_away_from_zero(string text, long units, long milliUnits)
    {
        Assert.Equal(units, Quantity.Parse(text).ToUnits());
        Assert.Equal(milliUnits, Quantity.Parse(text).ToMilliUnits());
    }

    [Fact]
    public void An_amount_that_does_not_fit_a_long_is_an_overflow() => Assert.Throws<OverflowException>(static () => ((Quantity)"1e30").ToUnits());

    [Theory]
    [InlineData("250m", "v: 250m\n")]
    [InlineData("1", "v: \"1\"\n")]
    [InlineData("1e3", "v: \"1e3\"\n")]
    public void A_quantity_is_written_as_a_string(string text, string yaml) =>
        Assert.Equal(yaml, Written.By(Quantity.Parse(text).Write));
}
