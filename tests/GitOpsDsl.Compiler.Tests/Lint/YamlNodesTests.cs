using System.Text;

namespace GitOpsDsl.Compiler.Tests.Lint;

public class YamlNodesTests
{
    private const string Map = "apiVersion: v1\nkind: ConfigMap\n";

    [Theory]
    [InlineData(Map)]
    [InlineData("\ufeff" + Map)]
    [InlineData("apiVersion: v1\r\nkind: ConfigMap\r\n")]
    [InlineData("# a\n---\n# b\n---\n" + Map + "...\n---\n")]
    [InlineData("%YAML 1.1\n---\n" + Map)]
    [InlineData("{\n\t\"apiVersion\": \"v1\",\n\t\"kind\":\"ConfigMap\"}")]
    public void One_object_is_read_however_it_is_written(string yaml)
        => Assert.Equal("""{"apiVersion":"v1","kind":"ConfigMap"}""", LintInput.Json(Assert.Single(LintInput.Read(yaml)).Root).Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("a: |\n    \n    b\n")]
    [InlineData("a: |\n  \n    b\n")]
    [InlineData("a: |\n\n    b\n")]
    public void A_blank_first_line_of_a_block_may_have_spaces(string yaml)
        => Assert.Equal("\nb\n", LintInput.Read(yaml)[0].Root["a"].Text);

    [Fact]
    public void Only_lines_without_anything_else_lose_their_spaces_wherever_a_buffer_ends()
    {
        for (var length = 32_760; length < 32_775; length++)
        {
            var comment = "#" + new string('x', length) + "\n";
            Assert.Equal("b  \n\nc\n", LintInput.Read(comment + "a: |\n    b  \n      \n    c\n")[0].Root["a"].Text);
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# nothing\n---\n---\n", 0)]
    [InlineData(Map + "---\n" + Map, 2)]
    public void Empty_documents_are_none(string yaml, int count) => Assert.Equal(count, LintInput.Read(yaml).Count);

    [Theory]
    [InlineData("a: b\n  c: [\n", "file.yaml:2:4: ")]
    [InlineData("? [a]\n: b\n", "file.yaml:1:3: a key must be a text")]
    [InlineData("a: b\nc: \0", "file.yaml:2:4: the control character U+0000")]
    [InlineData("a: \"\u0001\"\n", "file.yaml:1:5: the control character U+0001")]
    [InlineData("a: b\na: c\n", "file.yaml:2:1: the key \"a\" is there twice")]
    [InlineData("1: b\n'1': c\n", "file.yaml:2:1: the key \"1\" is there twice")]
    [InlineData("{~: b}", "file.yaml:1:2: a key can't be null")]
    [InlineData("a:\n\tb: c\n", "tab")]
    [InlineData("hello\n", "file.yaml:1:1: a document must be an object")]
    [InlineData("a: b\n---\n- a\n", "file.yaml:3:1: a document must be an object")]
    [InlineData("a: 'b\n", "file.yaml:1:4: ")]
    public void What_is_no_object_is_refused_with_its_place(string yaml, string problem)
    {
        var message = LintInput.Refusal(yaml);

        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    public void Ten_thousand_levels_are_refused(string level)
        => Assert.Contains("more than 1000 levels are open", LintInput.Refusal(string.Concat(Enumerable.Repeat(level, 10_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Another_encoding_is_named(string encoding)
        => Assert.Contains("1:1: the file is UTF-16: save it as UTF-8", Refusal(Encoding.GetEncoding(encoding)), StringComparison.Ordinal);

    [Fact]
    public void A_byte_that_is_no_utf8_is_named_with_its_place()
        => Assert.Contains("file.yaml:1:6: the byte 0xFC is not UTF-8", LintInput.Refusal([.. "a: gr"u8, 0xFC, .. "n"u8]), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: ")]
    [InlineData("a: \"")]
    [InlineData("# ")]
    [InlineData("a: !")]
    [InlineData("a: |\n  ")]
    public void A_value_without_end_is_given_up(string start)
        => Assert.Contains("a value is longer than 4 MiB", LintInput.Refusal(start + new string('x', 5 << 20)), StringComparison.Ordinal);

    [Fact]
    public void Many_values_on_one_line_are_no_long_value()
        => Assert.Equal(500_000, LintInput.Read("{a: [" + string.Concat(Enumerable.Repeat("'valuevalue',", 500_000)) + "]}")[0].Root["a"].Count);

    private static string Refusal(Encoding encoding) => LintInput.Refusal([.. encoding.GetPreamble(), .. encoding.GetBytes(Map)]);
}
