using System.Text.RegularExpressions;
using GitOpsDsl.EndToEnd.Tests.Documentation;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>The README's first environment with a typo in a property.</summary>
internal static class BrokenEnvironment
{
    private const string Right = "            Port = 8080";
    private const string Wrong = "            Prot = 8080";

    public static string Text { get; } = Readme.FirstEnvironment.Replace(Right, Wrong, StringComparison.Ordinal);

    /// <summary>What the compiler says of it: the place, and the word.</summary>
    public static Regex Error { get; } = new($@"Shop\.cs\({Line},13\): error CS0117: .*'Prot'");

    private static int Line => Text[..Text.IndexOf(Wrong, StringComparison.Ordinal)].Count(static letter => letter == '\n') + 1;
}
