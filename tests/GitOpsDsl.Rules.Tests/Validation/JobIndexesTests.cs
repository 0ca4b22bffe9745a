namespace GitOpsDsl.Rules.Tests;

public class JobIndexesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0", 1)]
    [InlineData("0,2-4", 4)]
    [InlineData("1-2,4", 3)]
    public void Indexes_in_rising_order_are_counted(string text, long count) => Assert.Equal(count, JobIndexes.CountOf(text, 5));

    [Theory]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("-1")]
    [InlineData("1-")]
    [InlineData("1-2-3")]
    [InlineData("1,1")]
    [InlineData("2,1")]
    [InlineData("2-2")]
    [InlineData("3-1")]
    [InlineData("5")]
    [InlineData("3-5")]
    [InlineData("99999999999")]
    public void Other_texts_name_no_indexes(string text) => Assert.Null(JobIndexes.CountOf(text, 5));
}
