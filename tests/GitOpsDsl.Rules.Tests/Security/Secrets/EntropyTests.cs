namespace GitOpsDsl.Rules.Tests;

public class EntropyTests
{
    [Theory]
    [InlineData("aaaa", 0)]
    [InlineData("abab", 1)]
    [InlineData("abcdefgh", 3)]
    [InlineData("0123456789abcdef", 4)]
    public void Entropy_is_bits_a_character(string text, double bits) => Assert.Equal(bits, Entropy.Of(text, 0, text.Length), 9);

    [Fact]
    public void Only_the_part_counts() => Assert.Equal(0, Entropy.Of("abccccab", 2, 4), 9);
}
