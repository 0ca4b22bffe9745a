namespace GitOpsDsl.Rules.Tests;

public class CronTextTests
{
    [Theory]
    [InlineData("* * * * *")]
    [InlineData("*/5 0-23/2 1,15 JAN-mar sun")]
    [InlineData("0 0 ? * 1-5")]
    [InlineData("  0\t0 1 1 *  ")]
    [InlineData("@daily")]
    [InlineData("@every 1h30m")]
    public void A_schedule_is_taken(string text) => Assert.Null(CronText.ErrorOf(text));

    [Theory]
    [InlineData("", "five")]
    [InlineData("* * * *", "five")]
    [InlineData("* * * * * *", "five")]
    [InlineData("60 * * * *", "minute")]
    [InlineData("* 24 * * *", "hour")]
    [InlineData("* * 0 * *", "day of the month")]
    [InlineData("* * * 13 *", "month")]
    [InlineData("* * * * 7", "day of the week")]
    [InlineData("* * * * monday", "day of the week")]
    [InlineData("5-1 * * * *", "minute")]
    [InlineData("*/0 * * * *", "minute")]
    [InlineData("-1 * * * *", "minute")]
    [InlineData("1-2-3 * * * *", "minute")]
    [InlineData("@fortnightly", "@weekly")]
    [InlineData("@every day", "@every")]
    public void Anything_else_is_explained(string text, string part) => Assert.Contains(part, CronText.ErrorOf(text), StringComparison.Ordinal);
}
