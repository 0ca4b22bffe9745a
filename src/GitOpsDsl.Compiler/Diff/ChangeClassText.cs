namespace GitOpsDsl.Compiler.Diff;

/// <summary>The names of classes, for programs and for people.</summary>
public static class ChangeClassText
{
    /// <summary>From harmless to grave, as options and JSON have them.</summary>
    public static readonly IReadOnlyList<string> Words = ["nothing", "restarts-pods", "changes-exposure", "replaces-object", "loses-data"];

    private static readonly string[] Titles =
        ["nothing that runs notices", "restarts pods", "changes exposure or permissions", "replaces an object", "loses data"];

    /// <summary>As options and JSON have it: <c>restarts-pods</c>.</summary>
    public static string Word(this ChangeClass changeClass) => Words[(int)changeClass];

    /// <summary>As people read it: <c>restarts pods</c>.</summary>
    public static string Title(this ChangeClass changeClass) => Titles[(int)changeClass];

    /// <summary>The class of that word; null when there is none.</summary>
    public static ChangeClass? Parse(string word)
    {
        for (var place = 0; place < Words.Count; place++)
        {
            if (Words[place] == word)
            {
                return (ChangeClass)place;
            }
        }

        return null;
    }
}
