namespace GitOpsDsl.Values;

/// <summary><see cref="Port"/>, <see cref="IntOrString"/>, <see cref="Time"/> and <see cref="Base64"/>, and how they are written.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65536)]
    public void A_port_is_from_1_to_65535(int number)
    {
        Assert.Equal(65535, ((Port)65535).Number);
        Assert.Throws<InvalidValueException>(() => (Port)number);
    }

    [Fact]
    public void A_port_that_was_never_set_is_not_0() => Assert.Throws<InvalidOperationException>(static () => default(Port).Number);

    [Fact]
    public void A_text_of_digits_is_a_text_and_a_number_a_number()
    {
        Assert.Equal("v: 8080\n", Written.By(static (ref writer) => ((IntOrString)8080).Write(ref writer)));
        Assert.Equal("v: \"8080\"\n", Written.By(static (ref writer) => ((IntOrString)"8080").Write(ref writer)));
        Assert.Equal("v: 25%\n", Written.By(static (ref writer) => ((IntOrString)"25%").Write(ref writer)));
    }

    [Theory]
    [InlineData("25%", 25)]
    [InlineData("100%", 100)]
    [InlineData("%", null)]
    [InlineData("-5%", null)]
    [InlineData("25", null)]
    public void A_percentage_is_digits_and_its_sign(string text, int? percent) => Assert.Equal(percent, ((IntOrString)text).Percent);

    [Theory]
    [InlineData("2026-01-31T08:00:00Z", "2026-01-31T08:00:00Z")]
    [InlineData("2026-01-31T08:00:00+02:00", "2026-01-31T06:00:00Z")]
    [InlineData("2026-01-31T08:00:00.5Z", "2026-01-31T08:00:00.500000Z")]
    [InlineData("2026-01-31T08:00:00.000000Z", "2026-01-31T08:00:00.000000Z")]
    [InlineData("2026-01-31T08:00:00.1234567Z", "2026-01-31T08:00:00.123456Z")]
    public void A_time_is_in_UTC_with_six_digits_or_none(string text, string canonical) => Assert.Equal(canonical, Time.Parse(text).ToString());

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T08:00:00")]
    [InlineData("2026-01-31 08:00:00Z")]
    [InlineData("2026-02-30T08:00:00Z")]
    [InlineData("2026-01-31T08:00:00.Z")]
    [InlineData("2026-01-31T08:00:00+2")]
    public void What_RFC_3339_does_not_have_is_no_time(string text) => Assert.Throws<InvalidValueException>(() => Time.Parse(text));

    [Fact]
    public void A_MicroTime_has_six_digits_and_the_default_is_Gos()
    {
        Time time = new DateTimeOffset(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);

        Assert.Equal("v: \"2026-01-31T08:00:00.000000Z\"\n", Written.By((ref writer) => time.WriteMicro(ref writer)));
        Assert.Equal("0001-01-01T00:00:00Z", default(Time).ToString());
        Assert.Equal(default, (Time)"0001-01-01T00:00:00Z");
    }

    [Fact]
    public void Bytes_and_text_are_written_as_base64_and_read_back()
    {
        Base64 bytes = "hé"u8;

        Assert.Equal("aMOp", bytes.ToString());
        Assert.Equal(bytes, Base64.FromText("hé"));
        Assert.Equal(bytes, Base64.Parse("aM\n Op"));
        Assert.Equal("hé"u8.ToArray(), bytes.ToBytes());
    }

    [Fact]
    public void What_is_no_base64_is_not_quoted_since_it_may_be_a_secret()
    {
        Assert.DoesNotContain("hunter2", Assert.Throws<InvalidValueException>(static () => Base64.Parse("hunter2!")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidValueException>(static () => Base64.FromText("\ud800"));
    }
}
