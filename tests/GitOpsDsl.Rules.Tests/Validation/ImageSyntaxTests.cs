using System.Text;
using System.Text.RegularExpressions;

namespace GitOpsDsl.Rules.Tests;

public class ImageSyntaxTests
{
    private const int Seed = 5;

    /// <summary>The grammar of <c>github.com/distribution/reference</c>, whose registries may have capitals, and the digests that runtimes have.</summary>
    private static readonly Regex Reference = new(
        (@"\A(?:(?:localhost|(?=[^/]*[.:A-Z])(?:LABEL(?:\.LABEL)*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?)/)?"
        + @"[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*"
        + @"(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64}|@sha384:[0-9a-f]{96}|@sha512:[0-9a-f]{128})?\z")
        .Replace("LABEL", "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])", StringComparison.Ordinal),
        RegexOptions.CultureInvariant);

    private static readonly string[] Seeds =
    [
        "nginx", "nginx:1.27", "acme/web:1.4", "registry.example.com:5000/shop/web_a/b--c:V1_2.3-x", "localhost/web",
        "example.com/web@sha256:" + new string('a', 64), "example.com/web:1@sha512:" + new string('0', 128), "Registry.example/a__b:1",
    ];

    [Fact]
    public void What_the_grammar_takes_is_well_formed_and_nothing_else()
    {
        var random = new Random(Seed);
        var (good, bad) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Mutated(Seeds[i % Seeds.Length], random);
            var expected = Reference.IsMatch(text);

            Assert.True(expected == (ImageSyntax.FaultOf(text) is null), $"{expected}: {text}: {ImageSyntax.FaultOf(text)}");
            good += expected ? 1 : 0;
            bad += expected ? 0 : 1;
        }

        Assert.True(good > 1000 && bad > 1000);
    }

    private static string Mutated(string seed, Random random)
    {
        const string characters = "aZ09._-/:";
        var text = new StringBuilder(seed);
        for (var changes = random.Next(3); changes > 0 && text.Length > 1; changes--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text[place] = characters[random.Next(characters.Length)];
                    break;
                case 1:
                    text.Insert(place, characters[random.Next(characters.Length)]);
                    break;
                default:
                    text.Remove(place, 1);
                    break;
            }
        }

        return text.ToString();
    }
}
