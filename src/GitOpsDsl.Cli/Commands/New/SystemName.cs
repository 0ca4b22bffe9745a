using System.Text;

namespace GitOpsDsl.Cli.Commands;

/// <summary>
/// The name of a new system: <c>Shop</c> becomes the record <c>Shop</c> and, by way of the template, the names <c>shop-int</c> and <c>shop-prod</c>
/// of namespaces.
/// </summary>
internal static class SystemName
{
    /// <summary>With a dash between its words and <c>-prod</c> behind, as ordinary words are, below the 63 of a DNS label.</summary>
    private const int MostLetters = 40;

    /// <summary>What the template calls things itself, and words that YAML takes for something else than a text: the form <c>taken</c> of template.json.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agent", "ArgoCd", "Assert", "ConfigSync", "Deployment", "Environment", "EnvironmentCatalogue", "Environments", "Fact", "Flux", "GitOpsDsl",
        "GitOpsEnvironment", "MemberData", "System", "Theory", "TheoryData", "Web", "WebService", "Xunit", "False", "N", "No", "Null", "Off", "On", "True", "Y", "Yes",
    };

    /// <exception cref="UsageException">It is no such name; the message has one that is.</exception>
    public static string Require(string name)
    {
        if (Taken.Contains(name))
        {
            throw new UsageException($"--name {name} means something already: take another, as {name}System");
        }

        if (name.Length is 0 or > MostLetters || !char.IsAsciiLetterUpper(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            var suggestion = Words(name) is { Length: > 0 and <= MostLetters } words ? words : "Shop";
            throw new UsageException($"--name '{name}' is no name of a record: up to {MostLetters} letters and digits, a capital first, as {suggestion}");
        }

        return name;
    }

    /// <summary><c>my-shop</c> to <c>MyShop</c>.</summary>
    /// <exception cref="UsageException">The folder has no name that can become one.</exception>
    public static string OfFolder(string directory)
    {
        var name = Words(Path.GetFileName(directory));
        return name.Length is > 0 and <= MostLetters && !Taken.Contains(name)
            ? name
            : throw new UsageException($"the folder's name, {Path.GetFileName(directory)}, can't name a system: say --name Shop");
    }

    /// <summary>The ASCII letters and digits, each word and the whole with a capital, from the first letter on.</summary>
    private static string Words(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetter(letter) || (char.IsAsciiDigit(letter) && name.Length > 0))
            {
                name.Append(isStart || name.Length == 0 ? char.ToUpperInvariant(letter) : letter);
            }

            isStart = !char.IsLetter(letter);
        }

        return name.ToString();
    }
}
