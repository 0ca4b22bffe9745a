namespace GitOpsDsl.Yaml.Tests.Scalars;

public class PlainScalarTests
{
    [Theory]
    [InlineData("250m"), InlineData("64Mi"), InlineData("5T"), InlineData("2E"), InlineData("30s"), InlineData("5d"), InlineData("25%"), InlineData("1h30m")]
    [InlineData("10.0.0.0/8"), InlineData("nginx:1.27"), InlineData("1.27.3-alpine"), InlineData("registry.example.com:5000/a/b@sha256:0a1b")]
    [InlineData("a/b:c"), InlineData("http://x:8080/path"), InlineData(":8080"), InlineData("::1"), InlineData("kebab-case"), InlineData("snake_case")]
    [InlineData("app.kubernetes.io/name"), InlineData("--port=8080"), InlineData("-x"), InlineData("$(POD_IP)"), InlineData("it's \"fine\""), InlineData("a, b")]
    [InlineData("yesterday"), InlineData("nope"), InlineData("truely"), InlineData("nulls"), InlineData("offset"), InlineData("example"), InlineData("eth0")]
    [InlineData("2024-01-01-backup"), InlineData("2024-week"), InlineData("0xcafe-z"), InlineData("12e"), InlineData(".config")]
    [InlineData("a#b"), InlineData("a*b"), InlineData("a:b"), InlineData("x=y"), InlineData("a[0]{1}"), InlineData("a & b | c"), InlineData("two  spaces"), InlineData("\\n")]
    public void A_string_to_every_reader_stays_plain(string text) => Assert.Equal(text, Written.Value(text));

    // The first line is what VYaml 1.2 writes plain.
    [Theory]
    [InlineData("yes"), InlineData("on"), InlineData("1.10"), InlineData("1e3"), InlineData("0x1F"), InlineData("2024-01-01")]
    [InlineData("y"), InlineData("N"), InlineData("No"), InlineData("OFF"), InlineData("tRuE"), InlineData("False"), InlineData("null"), InlineData("NULL"), InlineData("~")]
    [InlineData("0"), InlineData("-1"), InlineData("+12"), InlineData("0o17"), InlineData("017"), InlineData("0b101"), InlineData("0XFF"), InlineData("1_000"), InlineData("1,000")]
    [InlineData(".5"), InlineData("5."), InlineData("1_000.5"), InlineData("-1.5e-3"), InlineData("12e03"), InlineData("2.0.0"), InlineData("10.0.0.1"), InlineData("."), InlineData("..")]
    [InlineData(".inf"), InlineData("-.INF"), InlineData("+.Inf"), InlineData(".NaN"), InlineData("e0"), InlineData("0b-1"), InlineData("+_0X1f"), InlineData("1e_3")]
    [InlineData("12:30:45"), InlineData("8080:80"), InlineData("190:20:30.15")]
    [InlineData("2001-1-1"), InlineData("2001-12-14t21:59:43.10-05:00"), InlineData("2001-12-14 21:59:43.10 -5"), InlineData("2024-01-01T00:00:00Z")]
    [InlineData("="), InlineData("<<"), InlineData(""), InlineData("-"), InlineData("?"), InlineData(":"), InlineData("---"), InlineData("--- a"), InlineData("...")]
    [InlineData("- a"), InlineData("? a"), InlineData(": a"), InlineData(",a"), InlineData("[a]"), InlineData("{}"), InlineData("{{ .x }}"), InlineData("]"), InlineData("}")]
    [InlineData("#a"), InlineData("&a"), InlineData("*a"), InlineData("!a"), InlineData("|"), InlineData(">"), InlineData("'a'"), InlineData("%a"), InlineData("@a"), InlineData("`a`")]
    [InlineData("a: b"), InlineData("a #b"), InlineData("a:"), InlineData(" a"), InlineData("a "), InlineData("0 5 * * *")]
    public void A_string_that_some_reader_takes_for_something_else_is_quoted(string text) => Assert.Equal($"\"{text}\"", Written.Value(text));

    [Fact]
    public void Keys_follow_the_same_rule() =>
        Assert.Equal(
            """
            app.kubernetes.io/name: a
            "on": b
            "8080": c
            "": d
            "a: b": e
            "two\nlines": f
            """,
            Written.Document((ref Utf8YamlWriter writer) =>
            {
                foreach (var (key, value) in new[] { ("app.kubernetes.io/name", "a"), ("on", "b"), ("8080", "c"), ("", "d"), ("a: b", "e"), ("two\nlines", "f") })
                {
                    writer.Key(key);
                    writer.Value(value);
                }
            }));
}
