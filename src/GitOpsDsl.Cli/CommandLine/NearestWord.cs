using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli.CommandLine;

/// <summary>The word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary>Two letters that changed places are two edits, and the slip that is made most, also in a word as short as <c>--env</c>.</summary>
    private const int Slips = 2;

    /// <summary><c> (did you mean 'render'?)</c>, or nothing when no word is near: one that begins so, or else one that is typed nearly so.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var begun = word.Length > 0 ? words.Find(one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase)) : null;
        return (begun ?? NearestName.Of(word, words, static one => one, Slips)) is { } meant ? $" (did you mean '{meant}'?)" : "";
    }
}
