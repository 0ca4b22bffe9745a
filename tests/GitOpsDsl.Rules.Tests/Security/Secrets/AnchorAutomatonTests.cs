namespace GitOpsDsl.Rules.Tests;

public class AnchorAutomatonTests
{
    private const int Seed = 11;

    [Fact]
    public void Every_word_is_found_wherever_it_ends_and_in_any_case()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Text(random, 1 + random.Next(4))).Distinct().ToArray();
            var text = Text(random, 60);
            var expected = from end in Enumerable.Range(1, text.Length)
                           from word in words
                           where text[..end].EndsWith(word, StringComparison.Ordinal)
                           orderby end, word.Length
                           select (end, word);

            Assert.Equal(expected, Found(words, text).OrderBy(static found => found.End).ThenBy(static found => found.Word.Length));
            Assert.Equal(expected, Found(words, text.ToUpperInvariant()).OrderBy(static found => found.End).ThenBy(static found => found.Word.Length));
        }
    }

    private static IEnumerable<(int End, string Word)> Found(string[] words, string text)
    {
        var automaton = new AnchorAutomaton([.. words.Select(static word => new[] { word })]);
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = automaton.Next(state, text[i]);
            foreach (var anchor in automaton.FoundAt(state))
            {
                Assert.Equal(words[anchor.Owner].Length, anchor.Length);
                yield return (i + 1, words[anchor.Owner]);
            }
        }
    }

    private static string Text(Random random, int length) => new(random.GetItems("abé".ToCharArray()[..2], length));
}
