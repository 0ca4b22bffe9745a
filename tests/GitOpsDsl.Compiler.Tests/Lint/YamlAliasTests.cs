namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>Aliases and merge keys, as kubectl takes them.</summary>
public class YamlAliasTests
{
    [Theory]
    [InlineData("{a: &x [1, {b: 2}], c: *x}", """{"a":[1,{"b":2}],"c":[1,{"b":2}]}""")]
    [InlineData("a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x\n", """{"a":1,"b":[1],"c":2,"d":[1],"e":2}""")]
    [InlineData("{&k a: 1, b: {*k : 2}}", """{"a":1,"b":{"a":2}}""")]
    [InlineData("{a: &x, b: *x}", """{"a":null,"b":null}""")]
    public void An_alias_is_the_value_of_its_anchor(string yaml, string json) => Assert.Equal(json, LintInput.Json(LintInput.Read(yaml)[0].Root));

    [Theory]
    [InlineData("{<<: *x, b: 3, d: 4}", """{"b":3,"d":4,"a":1}""")]
    [InlineData("{d: 4, <<: *x}", """{"d":4,"a":1,"b":2}""")]
    [InlineData("{<<: [{a: 5}, *x]}", """{"a":5,"b":2}""")]
    [InlineData("{<<: {<<: *x, a: 7}}", """{"a":7,"b":2}""")]
    [InlineData("{<<: {a: 8}, <<: {a: 9}}", """{"a":9}""")]
    [InlineData("{'<<': *x}", """{"<<":{"a":1,"b":2}}""")]
    public void A_merge_key_brings_what_the_map_does_not_say_itself(string merged, string json)
        => Assert.Equal(json, LintInput.Json(LintInput.Read($"{{x: &x {{a: 1, b: 2}}, m: {merged}}}")[0].Root["m"]));

    [Theory]
    [InlineData("{x: &x {a: 1}, m: {a: 2, <<: *x}}", "1:9: << brings a second \"a\"")]
    [InlineData("{x: &x [1], m: {<<: *x}}", "<< takes a map")]
    [InlineData("{m: {<<: 1}}", "1:10: << takes a map")]
    [InlineData("{a: *x}", "1:5: there is no anchor &x")]
    [InlineData("{a: &x [*x]}", "1:9: the anchor &x contains itself")]
    [InlineData("{a: &x {<<: *x}}", "1:13: the anchor &x contains itself")]
    [InlineData("a: &x 1\n---\nb: *x\n", "3:4: there is no anchor &x")]
    [InlineData("{a: &x [1], b: {*x : 1}}", "a key must be a text")]
    public void What_readers_differ_on_or_can_not_follow_is_refused(string yaml, string problem)
        => Assert.Contains(problem, LintInput.Refusal(yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("a{0}: &a{0} [*a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}]\n", 9, "aliases stand for more than 400000 values")]
    [InlineData("a{0}: &a{0} {{x: *a{1}, y: *a{1}, z: *a{1}}}\n", 20, "aliases stand for more than 400000 values")]
    [InlineData("a{0}: &a{0} {{<<: [*a{1}, *a{1}, *a{1}, *a{1}]}}\n", 12, "aliases stand for more than 400000 values")]
    [InlineData("a{0}: &a{0} {{<<: *a{1}}}\n", 20_000, "aliases nest more than 500 deep")]
    [InlineData("a{0}: &a{0} [*a{1}]\n", 20_000, "aliases nest more than 500 deep")]
    public void Anchors_that_explode_are_refused(string line, int count, string problem)
    {
        var lines = Enumerable.Range(1, count).Select(n => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, n, n - 1));

        Assert.Contains(problem, LintInput.Refusal("a0: &a0 {k: v}\n" + string.Concat(lines)), StringComparison.Ordinal);
    }
}
