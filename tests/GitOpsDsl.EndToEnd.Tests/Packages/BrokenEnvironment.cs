using System.Text.RegularExpressions;
using GitOpsDsl.EndToEnd.Tests.Documentation;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>The README's first environment with one mistake.</summary>
internal sealed class BrokenEnvironment
{
    private const string Right = "            Port = 8080";

    private BrokenEnvironment(string wrong, int column, string error)
    {
        Text = Readme.FirstEnvironment.Replace(Right, wrong, StringComparison.Ordinal);
        var line = Text[..Text.IndexOf(wrong, StringComparison.Ordinal)].Count(static letter => letter == '\n') + 1;
        Error = new($@"Shop\.cs\({line},{column}\): error {error}");
    }

    /// <summary>A typo in a property: C# refuses it.</summary>
    public static BrokenEnvironment Misspelt { get; } = new("            Prot = 8080", 13, "CS0117: .*'Prot'");

    /// <summary>A value that a server would refuse: a rule does it before.</summary>
    public static BrokenEnvironment Refused { get; } = new("            Port = 80800", 20, "GD1009: 80800 is out of bounds");

    public string Text { get; }

    /// <summary>What the build says of it: the place, and the word.</summary>
    public Regex Error { get; }
}
