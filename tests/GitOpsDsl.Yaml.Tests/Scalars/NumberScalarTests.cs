using System.Globalization;
using GitOpsDsl.Yaml.Tests.Readers;

namespace GitOpsDsl.Yaml.Tests.Scalars;

public class NumberScalarTests
{
    internal static readonly double[] Values =
        [0, -0.0, 1, -1.5, 0.1, 1d / 3, 1e15, 1e16, 1e20, -2.5e-7, 1e-5, 123456789.125, double.MaxValue, double.MinValue, double.Epsilon, 9007199254740993];

    public static TheoryData<double> Doubles => [.. Values];

    [Theory]
    [InlineData(0, "0")]
    [InlineData(3, "3")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e20, "1.0E+20")]
    [InlineData(1.5e20, "1.5E+20")]
    [InlineData(1e-5, "1.0E-05")]
    public void A_float_has_few_digits_and_a_point_before_its_exponent(double value, string yaml) =>
        Assert.Equal(yaml, Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(value)));

    [Theory]
    [MemberData(nameof(Doubles))]
    public void A_float_is_a_number_to_YAML_1_1_and_1_2_and_the_same_one(double value)
    {
        var yaml = Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(value));
        Assert.True(NonStringPlainScalars.MatchesBoth(yaml), yaml);
        Assert.Equal(value, double.Parse(yaml, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_finite_is_refused(double value) =>
        Assert.Throws<YamlValueException>(() => Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(value)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(8080, "8080")]
    [InlineData(-1, "-1")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void An_integer_is_its_digits(long value, string yaml) => Assert.Equal(yaml, Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(value)));

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
        try
        {
            Assert.Equal("-1.5", Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(-1.5)));
            Assert.Equal("-15", Written.ValueOf((ref Utf8YamlWriter writer) => writer.Value(-15)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
