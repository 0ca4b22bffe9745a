namespace GitOpsDsl.Rules.Tests;

public class CelSyntaxTests
{
    private static readonly string[] Variables = ["self", "params"];

    [Theory]
    [InlineData("self.a.b['c'].d(1, 'x') ? self.e : -1.5e3 + 0x1Fu")]
    [InlineData("self.items.all(i, i.name != '' && i.ports.exists(p, p > i.min))")]
    [InlineData("self.items.all(i, v, i < 5 && v.a)")]
    [InlineData("cel.bind(n, size(self), n > 1)")]
    [InlineData("self.?a.orValue([]).map(x, {'k': x, \"l\": 2,})[?0].hasValue()")]
    [InlineData("r'\\d+' + \"\"\"a\n\"b\" \"\"\" + b'x' == '\\u00e9\\n'")]
    [InlineData("google.protobuf.Timestamp{seconds: 1} in [params.a, true] // the rest")]
    [InlineData("!has(self.a) || !(self.a && self.b)")]
    [InlineData("type(self) == map && .5 < 1.0 && .google.protobuf.Duration{} != params.x")]
    public void What_compiles_is_let_pass(string expression) => Assert.Null(CelSyntax.ErrorOf(expression, Variables, out _, out _));

    [Theory]
    [InlineData("", "it ends too early")]
    [InlineData("self.", "it ends too early")]
    [InlineData("..a", ". does not belong where it stands")]
    [InlineData("self.a = 1", "= does not belong where it stands")]
    [InlineData("self.a b", "b does not belong where it stands")]
    [InlineData("'a", "'a does not belong where it stands")]
    [InlineData("'\\q'", "does not belong where it stands")]
    [InlineData("1x", "1x does not belong where it stands")]
    [InlineData("0X", "0X does not belong where it stands")]
    [InlineData("selves.a", "there is no variable selves here")]
    [InlineData("self.all(i, j > 1) && k", "there is no variable k here")]
    [InlineData("for", "for does not belong where it stands")]
    [InlineData("1.a", "a literal has no field a")]
    [InlineData("'a' && true", "&& stands between conditions")]
    [InlineData("!5", "! stands before a condition")]
    public void What_does_not_compile_is_named(string expression, string error)
    {
        var found = CelSyntax.ErrorOf(expression, Variables, out _, out _);

        Assert.Contains(error, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("self.a == 1", "Boolean")]
    [InlineData("(true)", "Boolean")]
    [InlineData("-5", "Number")]
    [InlineData("'a'", "String")]
    [InlineData("null", "Null")]
    [InlineData("[1]", "Other")]
    [InlineData("Object{a: 1}", "Other")]
    [InlineData("self.a", "Unknown")]
    [InlineData("self.a ? 1 : 2", "Number")]
    [InlineData("size(self)", "Unknown")]
    public void The_result_is_told_by_the_form(string expression, string result)
    {
        Assert.Null(CelSyntax.ErrorOf(expression, Variables, out var type, out _));

        Assert.Equal(result, type.ToString());
    }

    [Fact]
    public void What_is_read_of_the_first_variable_is_listed()
    {
        CelSyntax.ErrorOf("self.a.b > params.c && self.?d.orValue(1) > 0 && self.size() > 1 && self.e.all(self, self.f)", Variables, out _, out var fields);

        Assert.Equal(["a", "d", "e"], fields);
    }

    [Fact]
    public void Deep_nesting_is_let_pass()
    {
        var deep = new string('(', 5000) + "x" + new string(')', 5000);

        Assert.Null(CelSyntax.ErrorOf(deep, Variables, out _, out _));
    }
}
