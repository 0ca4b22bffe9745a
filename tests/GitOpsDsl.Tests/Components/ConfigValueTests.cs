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
}
