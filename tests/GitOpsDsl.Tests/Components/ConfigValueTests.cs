using System.Globalization;

namespace GitOpsDsl.Tests.Components;

public class ConfigValueTests
{
    [Fact]
    public void Numbers_are_written_in_the_invariant_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Where the decimal sign is a comma; InvariantGlobalization forbids real cultures, not their formats.
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            ConfigValue value = $"{-1.5} {-2}";
            Assert.Equal("-1.5 -2", value.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Values_of_equal_parts_are_equal()
    {
        ConfigValue first = $"a{1}b";
        ConfigValue second = $"a{1}b";
        ConfigValue other = $"a{2}b";

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void What_goes_into_a_cloud_resource_is_in_a_text_what_was_given_for_it()
    {
        Input<string> text = "eu-central-1";
        Input<string> output = new AnyResource("shop:Store").Output<string>("name");

        ConfigValue known = $"region {text}";
        ConfigValue later = $"store {output}";

        Assert.Equal("region eu-central-1", known.ToString());
        Assert.False(known.HasOutputs);
        Assert.True(later.HasOutputs);
    }

    [Fact]
    public void What_goes_into_a_cloud_resource_and_is_not_set_is_refused_in_a_text()
    {
        Input<string> unset = null!;

        Assert.Contains("whose name ends with Output", Assert.Throws<InvalidOperationException>(() => (ConfigValue)$"http://{unset}/").Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Output.Format($"http://{unset}/"));
    }
}
