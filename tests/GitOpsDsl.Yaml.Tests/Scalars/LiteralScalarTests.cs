namespace GitOpsDsl.Yaml.Tests.Scalars;

public class LiteralScalarTests
{
    [Theory]
    [InlineData("a\nb", "|-\n  a\n  b")]
    [InlineData("a\nb\n", "|\n  a\n  b")]
    [InlineData("a\n", "|\n  a")]
    [InlineData("a\n\n", "|+\n  a\n")]
    [InlineData("a\n\n\n", "|+\n  a\n\n")]
    public void Chomping_says_how_many_line_breaks_there_are_at_the_end(string text, string yaml) => Assert.Equal(yaml, Written.Value(text));

    [Theory]
    [InlineData(" a\nb\n", "|2\n   a\n  b")]
    [InlineData("\ta\nb", "|2-\n  \ta\n  b")]
    [InlineData("\n a\n\n", "|2+\n\n   a\n")]
    public void A_first_line_that_starts_with_white_space_needs_the_indentation(string text, string yaml) => Assert.Equal(yaml, Written.Value(text));

    [Theory]
    [InlineData("\na", "|-\n\n  a")]
    [InlineData("a\n\n  b", "|-\n  a\n\n    b")]
    [InlineData("a\n  \nb", "|-\n  a\n    \n  b")]
    [InlineData("a  \nb\t", "|-\n  a  \n  b\t")]
    [InlineData("# no comment\n--- no marker\nk: v", "|-\n  # no comment\n  --- no marker\n  k: v")]
    [InlineData("é\n日本語 😀", "|-\n  é\n  日本語 😀")]
    public void Lines_stand_as_they_are(string text, string yaml) => Assert.Equal(yaml, Written.Value(text));

    [Theory]
    [InlineData("\n", """ "\n" """)]
    [InlineData("\n\n", """ "\n\n" """)]
    [InlineData(" \na", """ " \na" """)]
    [InlineData("a\n ", """ "a\n " """)]
    [InlineData("a\n\t\n", """ "a\n\t\n" """)]
    [InlineData("a\r\nb", """ "a\r\nb" """)]
    [InlineData("a\nb\u2028", """ "a\nb\u2028" """)]
    [InlineData("a\n\u0085b", """ "a\n\u0085b" """)]
    [InlineData("\uFEFFa\nb", """ "\uFEFFa\nb" """)]
    [InlineData("a\n\u001B[1m", """ "a\n\u001B[1m" """)]
    public void Text_whose_lines_readers_see_differently_is_quoted(string text, string yaml) => Assert.Equal(yaml.Trim(), Written.Value(text));

    [Fact]
    public void Lines_are_indented_from_the_mapping_or_the_list_that_holds_them() =>
        Assert.Equal(
            """
            list:
            - |2
                indented
              a
            - - |-
                b
                c
            - k: |+
                d

            last: |
              e
            """,
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                writer.Key("list:"u8);
                var list = writer.BeginList();
                writer.Item();
                writer.Value("  indented\na\n");
                writer.Item();
                var inner = writer.BeginList();
                writer.Item();
                writer.Value("b\nc");
                writer.EndList(inner);
                writer.Item();
                var map = writer.BeginMap();
                writer.Key("k:"u8);
                writer.Value("d\n\n");
                writer.EndMap(map);
                writer.EndList(list);
                writer.Key("last:"u8);
                writer.Value("e\n");
            }));
}
