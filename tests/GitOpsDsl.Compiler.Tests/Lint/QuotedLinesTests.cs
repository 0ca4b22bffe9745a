using GitOpsDsl.Reading;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>Texts in double quotes over several lines, as go-yaml reads them, and what must not be taken for one.</summary>
public class QuotedLinesTests
{
    [Theory]
    [InlineData("a: \"b\nc\"\n", "b c")]
    [InlineData("x:\n  a: \"b\n  c\"\n", "b c")]
    [InlineData("x:\n  a: \"b\nc\n  d\"\n", "b c d")]
    [InlineData("x:\n  a: \"\n    b\n  \"\n", " b ")]
    [InlineData("x:\n  a: [\"\n    b\n  \"]\n", " b ")]
    [InlineData("x:\n- a: \"b\n  \\n c\"\n", "b \n c")]
    [InlineData("x:\n  a: \"b\\\n  c\"\n", "bc")]
    [InlineData("x:\n  a: &b \"c\n  d\"\n", "c d")]
    [InlineData("x:\n  a: \"b\n\n  c\"\n", "b\nc")]
    [InlineData("x:\r\n  a: \"b\r\n  c\"\r\n", "b c")]
    [InlineData("x:\n  a: 'b''s\n  c'\n", "b's c")]
    [InlineData("x: {a: [\"b\nc\", 'd\"']}\n", "b c")]
    [InlineData("x: [ # don't\n  \"b\nc\"]\n", "b c")]
    public void A_line_that_continues_a_quoted_text_may_be_indented_too_little(string text, string expected)
        => Assert.Equal(expected, Texts(text)[0]);

    [Theory]
    [InlineData("a: |\n  \"b\nc: d\n", "\"b\n", "d")]
    [InlineData("a: |2\n    \"b\n   c\nd: e\n", "  \"b\n c\n", "e")]
    [InlineData("x:\n- |\n  \"b\n- c\n", "\"b\n", "c")]
    [InlineData("x:\n- a: >-\n    \"b\n  c: d\n", "\"b", "d")]
    [InlineData("a: b \"c\nd: e\n", "b \"c", "e")]
    [InlineData("a: b\n  \"c\nd: e\n", "b \"c", "e")]
    [InlineData("x:\n- b\n  \"c\n- e\n", "b \"c", "e")]
    [InlineData("# \"b\na: c # \"d\ne: f\n", "c", "f")]
    [InlineData("a: b#\"c\nd: e\n", "b#\"c", "e")]
    [InlineData("a: 'b \"c'\nd: e\n", "b \"c", "e")]
    [InlineData("a: ''\nd: \"e\n f\"\n", "", "e f")]
    [InlineData("\"a\": \"b\"\n'c': d\n", "b", "d")]
    [InlineData("a: -\"b\nc: d\n", "-\"b", "d")]
    [InlineData("a: [b\"c, d]\n", "b\"c", "d")]
    [InlineData("a: |\n\n  x\n   \"y\n\n---\nb: c\n", "\nx\n \"y\n", "c")]
    public void A_quote_elsewhere_begins_no_text(string text, params string[] expected)
        => Assert.Equal(expected, Texts(text));

    [Theory]
    [InlineData("a: \"b\nc: d\n", "file.yaml:1:4: the text in quotes that begins here does not end: close it with the same quote")]
    [InlineData("a: 'b\nc: d\n", "file.yaml:1:4: the text in quotes that begins here does not end: close it with the same quote")]
    [InlineData("a: {b: c\nd: {}\n", "file.yaml:1:6: after this the text is no YAML: look for a quote, a brace or a bracket that is not closed, or an escape that is cut short")]
    [InlineData("a: b: c\n", "file.yaml:1:5: a value that has a colon and a space in it must be in quotes")]
    [InlineData("a: @b\n", "file.yaml:1:4: no value begins with this character: put it in quotes, and indent with spaces")]
    [InlineData("a: {{ .Values.name }}\n", "file.yaml:1:5: {{ … }} is a template's, and YAML has no such thing: render it first, as with helm template CHART | gitops lint -")]
    [InlineData("a: b\n{{- if .Values.x }}\nc: d\n{{- end }}\n", "file.yaml:2:1: {{ … }} is a template's, and YAML has no such thing: render it first, as with helm template CHART | gitops lint -")]
    public void What_is_no_YAML_is_told_with_its_place_and_a_way_out(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<YamlInputException>(() => YamlNodes.Read("file.yaml", text)).Message);

    /// <summary>The texts of all documents, keys left out.</summary>
    private static List<string> Texts(string text)
    {
        var texts = new List<string>();
        foreach (var document in YamlNodes.Read("file.yaml", text))
        {
            foreach (var node in document.Root.Descendants)
            {
                if (node.IsString)
                {
                    texts.Add(node.Text!);
                }
            }
        }

        return texts;
    }
}
