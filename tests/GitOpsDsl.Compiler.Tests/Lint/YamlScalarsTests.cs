namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>The right sides are what <c>kubectl annotate --local -o json</c> (1.32) printed for the left ones.</summary>
public class YamlScalarsTests
{
    [Theory]
    [InlineData("0644", "420")]
    [InlineData("0o17", "15")]
    [InlineData("0_7", "7")]
    [InlineData("08", "8")]
    [InlineData("0x1f", "31")]
    [InlineData("-0x5", "-5")]
    [InlineData("0b11", "3")]
    [InlineData("+5", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("1.0", "1")]
    [InlineData("1e3", "1000")]
    [InlineData("1.", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("99999999999999999999", "1E+20")]
    public void A_number_is_what_go_reads(string text, string number) => Assert.Equal(number, Value(text));

    [Theory]
    [InlineData("y", "true")]
    [InlineData("Off", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!!bool yes", "true")]
    [InlineData("!!float 5", "5")]
    [InlineData("!!null ''", "null")]
    public void Words_and_tags_are_what_yaml_1_1_says(string text, string value) => Assert.Equal(value, Value(text));

    [Theory]
    [InlineData("2001-01-01")]
    [InlineData("1:30")]
    [InlineData("0x")]
    [InlineData("1e")]
    [InlineData("1e999")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("truE")]
    public void All_else_is_a_text(string text) => Assert.Equal($"\"{text}\"", Value(text));

    [Theory]
    [InlineData("'true'", "true")]
    [InlineData("!!str 5", "5")]
    [InlineData("! 5", "5")]
    [InlineData("!foo 3", "3")]
    [InlineData("!!binary aGk=", "hi")]
    public void Quotes_and_tags_make_a_text(string text, string value) => Assert.Equal($"\"{value}\"", Value(text));

    [Theory]
    [InlineData(".inf", ".inf is no number of JSON")]
    [InlineData("!!int abc", "is no !!int")]
    [InlineData("!!binary a", "is no base64")]
    public void What_kubectl_can_not_convert_is_refused(string text, string problem)
        => Assert.Contains("file.yaml:1:4: ", LintInput.Refusal($"a: {text}\n").Replace("the value", problem, StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_key_is_the_text_of_its_value()
        => Assert.Equal("""{"1":1,"true":2,"1.5":3,"420":4,"a":5}""", LintInput.Json(LintInput.Read("{1: 1, y: 2, 1.5: 3, 0644: 4, 'a': 5}")[0].Root));

    private static string Value(string text) => LintInput.Json(LintInput.Read($"a: {text}\n")[0].Root["a"]);
}
