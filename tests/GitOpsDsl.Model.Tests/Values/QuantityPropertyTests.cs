using System.Globalization;

namespace GitOpsDsl.Values;

public class QuantityPropertyTests
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("n", 1e-9m), ("u", 1e-6m), ("m", 1e-3m), ("", 1), ("k", 1e3m), ("M", 1e6m), ("G", 1e9m), ("e2", 100), ("e-3", 1e-3m),
        ("Ki", 1024), ("Mi", 1024 * 1024), ("Gi", 1024 * 1024 * 1024),
    ];

    [Fact]
    public void Canonical_text_keeps_the_value_and_stays_as_it_is()
    {
        foreach (var (text, value) in Texts())
        {
            Quantity quantity = text;

            Assert.Equal(quantity.ToString(), Quantity.Parse(quantity.ToString()).ToString());
            Assert.True(quantity == Exact(value), text);
            Assert.DoesNotContain('.', quantity.ToString());
        }
    }

    [Fact]
    public void Arithmetic_and_order_agree_with_those_of_decimals()
    {
        var texts = Texts().ToList();
        foreach (var ((left, x), (right, y)) in texts.Zip(texts.Skip(1)))
        {
            Quantity a = left, b = right;

            Assert.True(a + b == Exact(x + y), $"{left} + {right}");
            Assert.True(a - b == Exact(x - y), $"{left} - {right}");
            Assert.True(a * -7 == Exact(x * -7), $"{left} * -7");
            Assert.True(a.CompareTo(b) == x.CompareTo(y), $"{left} and {right}");
            Assert.Equal(a == b, x == y);
        }
    }

    /// <summary>Five thousand texts, the same in every run, whose values have at most nine decimals.</summary>
    private static IEnumerable<(string Text, decimal Value)> Texts()
    {
        var random = new Random(1);
        for (var i = 0; i < 5000; i++)
        {
            var (suffix, factor) = Suffixes[random.Next(Suffixes.Length)];
            var whole = random.Next(-2000, 2000) * (random.Next(2) == 0 ? 1 : 1024);
            var number = factor < 1 ? whole : whole + (random.Next(0, 4) * 0.25m * Math.Sign(whole));
            yield return (number.ToString(CultureInfo.InvariantCulture) + suffix, number * factor);
        }
    }

    private static Quantity Exact(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
