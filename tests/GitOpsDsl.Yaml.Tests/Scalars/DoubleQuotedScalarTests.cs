namespace GitOpsDsl.Yaml.Tests.Scalars;

public class DoubleQuotedScalarTests
{
    [Theory]
    [InlineData("a \"b\" \\ c: d", """ "a \"b\" \\ c: d" """)]
    [InlineData("tab\there", """ "tab\there" """)]
    [InlineData("\r\n", """ "\r\n" """)]
    [InlineData("\0\u0001\u000E\u001B\u007F", """ "\u0000\u0001\u000E\u001B\u007F" """)]
    [InlineData("\u0080\u0085\u009F", """ "\u0080\u0085\u009F" """)]
    public void What_YAML_or_JSON_can_not_show_is_escaped_as_both_know_it(string text, string yaml) => Assert.Equal(yaml.Trim(), Written.Value(text));

    [Theory]
    [InlineData("Grüezi")]
    [InlineData("日本語")]
    [InlineData("e\u0301")]
    [InlineData("😀")]
    [InlineData("👩\u200D💻")]
    [InlineData("non\u00A0breaking")]
    [InlineData("\U0010FFFF")]
    public void Text_beyond_ASCII_is_kept_between_quotes(string text) => Assert.Equal($"\"{text}\"", Written.Value(text));

    [Theory]
    [InlineData("\u2028"), InlineData("\u2029"), InlineData("\uFEFF"), InlineData("\uFFFE"), InlineData("\uFFFF")]
    [InlineData("\u200B"), InlineData("\u200E"), InlineData("\u202E"), InlineData("\u2066"), InlineData("\u00AD"), InlineData("\u061C"), InlineData("\u180E"), InlineData("\uFFF9")]
    public void A_character_that_breaks_lines_or_hides_in_a_diff_is_escaped(string text) => Assert.Equal($"\"a\\u{(int)text[0]:X4}b\"", Written.Value($"a{text}b"));

    // No theory: metadata is UTF-8, so that an attribute can't hold these texts either.
    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_its_place_named()
    {
        foreach (var (text, index) in new[] { ("ab\uD800", 2), ("\uDC00b", 0), ("a\uDC00\uD800", 1), ("😀\uD83D", 2), ("a\nb\uD83D\n", 3) })
        {
            var refused = Assert.Throws<YamlValueException>(() => Written.Value(text));
            Assert.Contains($"at index {index},", refused.Message);
            Assert.Throws<YamlValueException>(() => Written.Document((ref Utf8YamlWriter writer) => writer.Key(text)));
        }
    }
}
