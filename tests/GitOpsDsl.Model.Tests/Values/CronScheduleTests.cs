namespace GitOpsDsl.Values;

public class CronScheduleTests
{
    [Theory]
    [InlineData("0 3 * * MON-FRI")]
    [InlineData("*/15 8-18 * * *")]
    [InlineData("0,30 0 1 JAN sun")]
    [InlineData("0 0 ? * *")]
    [InlineData("@daily")]
    [InlineData("@every 1h30m")]
    public void What_a_CronJob_takes_stays_as_it_is(string text) => Assert.Equal(text, CronSchedule.Parse(text));

    [Fact]
    public void White_space_between_fields_is_one_space() => Assert.Equal("0 3 * * *", CronSchedule.Parse(" 0\t3  * * * "));

    [Theory]
    [InlineData("", "0 fields instead of five")]
    [InlineData("0 3 * *", "4 fields instead of five")]
    [InlineData("0 0 3 * * *", "6 fields instead of five")]
    [InlineData("60 3 * * *", "minute")]
    [InlineData("0 24 * * *", "hour")]
    [InlineData("0 3 0 * *", "day of the month")]
    [InlineData("0 3 * 13 *", "month")]
    [InlineData("0 3 * * 7", "day of the week")]
    [InlineData("5-1 3 * * *", "minute")]
    [InlineData("*/0 3 * * *", "minute")]
    [InlineData("TZ=UTC 0 3 * * *", "timeZone")]
    [InlineData("@noon", "no such descriptor as @noon")]
    [InlineData("@every 1d", "\"d\" is no unit")]
    public void What_it_refuses_names_the_field(string text, string problem)
        => Assert.Contains(problem, Assert.Throws<InvalidValueException>(() => CronSchedule.Parse(text)).Problem, StringComparison.Ordinal);
}
