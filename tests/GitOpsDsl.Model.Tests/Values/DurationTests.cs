namespace GitOpsDsl.Values;

public class DurationTests
{
    /// <summary>The right column is what Go's <c>time.ParseDuration(text).String()</c> gives.</summary>
    [Theory]
    [InlineData("0", "0s")]
    [InlineData("90m", "1h30m0s")]
    [InlineData("1h", "1h0m0s")]
    [InlineData("1.5s", "1.5s")]
    [InlineData("-1.5h", "-1h30m0s")]
    [InlineData("+5s", "5s")]
    [InlineData("1500us", "1.5ms")]
    [InlineData("1500ns", "1.5µs")]
    [InlineData("1m0.000000001s", "1m0.000000001s")]
    [InlineData(".5s", "500ms")]
    [InlineData("1ns999ms", "999.000001ms")]
    public void It_is_written_as_Go_writes_it(string text, string canonical) => Assert.Equal(canonical, Duration.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5 s")]
    [InlineData("1d")]
    [InlineData("s")]
    [InlineData("٣s")]
    [InlineData("300000000h")]
    public void What_Go_refuses_is_refused(string text) => Assert.Throws<InvalidValueException>(() => Duration.Parse(text));

    [Fact]
    public void Fields_that_count_seconds_take_no_fraction()
    {
        Assert.Equal(90, Duration.Parse("1m30s").WholeSeconds);
        Assert.Contains("leave the fraction out", Assert.Throws<InvalidValueException>(static () => Duration.Parse("1.5s").WholeSeconds).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_TimeSpan_is_one_and_they_compare_by_length()
    {
        Duration minute = TimeSpan.FromMinutes(1);

        Assert.Equal("1m0s", minute.ToString());
        Assert.True(minute > "59s" && minute <= "60s" && minute < "1h" && minute >= "1m");
        Assert.Throws<InvalidValueException>(static () => (Duration)TimeSpan.MaxValue);
    }
}
