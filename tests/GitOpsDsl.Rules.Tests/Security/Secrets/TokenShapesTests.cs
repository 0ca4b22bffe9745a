using System.Text;
using System.Text.RegularExpressions;

namespace GitOpsDsl.Rules.Tests;

public class TokenShapesTests
{
    private const int Seed = 7;
    private const int Attempts = 100;

    private const string Printable = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\n\t";

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, TokenShapes.All.Count)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_token_of_that_shape_is_found_within_a_text(int index)
    {
        var shape = TokenShapes.All[index];
        var token = Token(shape, new Random(Seed));

        Assert.Equal(shape.Name, SecretScanner.Find($"key: \"{token}\"\n")?.Kind.Name);
        Assert.Equal(shape.Name, SecretScanner.Find(token)?.Kind.Name);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_matches_what_its_regular_expression_matches(int index)
    {
        var shape = TokenShapes.All[index];
        var expression = Expression(shape);
        var random = new Random(Seed);
        var matched = 0;
        for (var i = 0; i < Attempts; i++)
        {
            var text = Mutated(Token(shape, random), random);
            var expected = expression.Matches(text).Any(match => shape.IsRandom(match.Groups[1].Value));

            Assert.True(expected == Finds(shape, text), $"{expected}: {text}");
            matched += expected ? 1 : 0;
        }

        Assert.InRange(matched, 1, Attempts - 1);
    }

    [Fact]
    public void A_token_whose_characters_repeat_is_none()
    {
        Assert.Null(SecretScanner.Find("AKIA" + new string('A', 16)));
        Assert.Null(SecretScanner.Find("AKIAZ7Q2LXW4EXAMPLE7"[..13] + "EXAMPLE"));
    }

    private static bool Finds(TokenShape shape, string text)
    {
        var anchor = shape.Anchors[0];
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (shape.Match(text, at, at + anchor.Length) is not null)
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(anchor, from, StringComparison.OrdinalIgnoreCase);
    }

    private static Regex Expression(TokenShape shape)
    {
        var (before, after) = shape.Edge switch
        {
            TokenEdge.Delimited => (@"(?:^|[\\'""`\s>=:(,)])", @"(?:$|[\\'""`\s<),])"),
            TokenEdge.WordStart => (@"\b", ""),
            TokenEdge.WordStart | TokenEdge.WordEnd => (@"\b", @"\b"),
            TokenEdge.WordStart | TokenEdge.Terminator => (@"\b", @"(?:[`'""\s;]|\\[nr]|$)"),
            _ => ("", ""),
        };
        return new Regex(
            $"{before}({shape.Shape}){after}",
            RegexOptions.NonBacktracking | (shape.IgnoresCase ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant : RegexOptions.None));
    }

    /// <summary>Each part by characters of its set, as different as they come.</summary>
    private static string Token(TokenShape shape, Random random)
    {
        var text = new StringBuilder();
        foreach (var part in TokenShapeParser.Parse(shape.Shape, ignoreCase: false))
        {
            var characters = Printable.Where(part.Set.Contains).ToArray();
            text.Append(random.GetItems(characters, random.Next(part.Least, (int)Math.Min(part.Most, part.Least + 3L) + 1)));
        }

        return text.ToString();
    }

    private static string Mutated(string token, Random random)
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "x" : "").Append(token);
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text[place] = Printable[random.Next(Printable.Length)];
                    break;
                case 1:
                    text.Insert(place, Printable[random.Next(Printable.Length)]);
                    break;
                default:
                    text.Remove(place, 1);
                    break;
            }
        }

        return text.Append(random.Next(3) == 0 ? Printable[random.Next(Printable.Length)].ToString() : "").ToString();
    }
}
