using System.Text;
using GitOpsDsl.Yaml.Tests.Readers;

namespace GitOpsDsl.Yaml.Tests.Hostile;

public class HostileTextTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_hundred_thousand_random_strings_are_read_back_in_every_position(int seed)
    {
        var text = new HostileText(seed);
        var strings = Enumerable.Range(0, 100_000).Select(_ => text.Next());
        AssertReadsBack(seed, strings, 100_000);
    }

    [Fact]
    public void Every_short_string_of_special_characters_is_read_back() => AssertReadsBack(3, HostileText.Exhaustive(), 40_000);

    private static void AssertReadsBack(int seed, IEnumerable<string> strings, int atLeast)
    {
        var tree = new HostileTree(seed, strings.GetEnumerator());
        var writer = new Utf8YamlWriter();
        foreach (var batch in tree.Documents().Chunk(100))
        {
            writer.Reset();
            foreach (var document in batch)
            {
                YamlNode.WriteDocument(ref writer, document);
            }

            YamlDotNetReader.AssertReadsBack(Encoding.UTF8.GetString(writer.Written), batch);
        }

        Assert.InRange(tree.Strings, atLeast, int.MaxValue);
    }
}
