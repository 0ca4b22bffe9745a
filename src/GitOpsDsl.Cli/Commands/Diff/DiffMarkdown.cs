using System.Text;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Changes as a comment of a pull request: a table, and the details of each environment to unfold.</summary>
internal static class DiffMarkdown
{
    /// <summary>GitHub takes 65,536 characters, GitLab and Azure DevOps more; some are left for what a bot adds.</summary>
    private const int MostCharacters = 60_000;

    /// <summary>The gravest; more are counted.</summary>
    private const int MostEnvironments = 100;

    /// <summary>What its line of the table and its heading take at most: an id has two names of up to 63 characters.</summary>
    private const int CharactersOfEnvironment = 400;

    private static readonly ChangeClass[] Gravest = [.. Enum.GetValues<ChangeClass>().Reverse()];

    public static void Write(TreeChanges changes, TextWriter output)
    {
        output.WriteLine($"### {(changes.IsEmpty ? "The rendered environments don't change" : Escape(DiffText.Summary(changes)))}");
        if (!changes.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine($"| environment | {string.Join(" | ", Gravest.Select(static one => one.Title()))} |");
            output.WriteLine($"|---|{string.Concat(Gravest.Select(static _ => "--:|"))}");
            var environments = DiffText.ByRisk(changes.Objects, static change => change.Environment).ToList();
            foreach (var environment in environments.Take(MostEnvironments))
            {
                output.WriteLine($"| {Escape(environment.Key)} | {string.Join(" | ", Gravest.Select(one => Count(environment, one)))} |");
            }

            if (environments.Count > MostEnvironments)
            {
                output.WriteLine($"| {environments.Count - MostEnvironments} more |{string.Concat(Gravest.Select(static _ => " |"))}");
            }

            var left = MostCharacters - (Math.Min(environments.Count, MostEnvironments) * CharactersOfEnvironment);
            foreach (var environment in environments.Take(MostEnvironments))
            {
                WriteDetails(environment, output, ref left);
            }
        }
    }

    private static void WriteDetails(IGrouping<string, ObjectChange> environment, TextWriter output, ref int left)
    {
        var details = new StringBuilder();
        var leftOut = 0;
        foreach (var change in DiffText.ByRisk(environment, static change => change.Component).SelectMany(static component => component))
        {
            var text = Details(change);
            if (text.Length > left)
            {
                leftOut++;
                continue;
            }

            left -= text.Length;
            details.Append(text);
        }

        output.WriteLine();
        output.WriteLine($"<details><summary><b>{Escape(environment.Key)}</b>: {environment.Max(static change => change.Class).Title()}</summary>");
        output.WriteLine();
        output.Write(details.ToString());
        if (leftOut > 0)
        {
            output.WriteLine($"{leftOut} more did not fit here: `gitops diff` shows them.");
            output.WriteLine();
        }

        output.WriteLine("</details>");
    }

    private static string Details(ObjectChange change)
    {
        var text = new StringBuilder();
        text.Append($"**{DiffText.Sign(change.Kind)} {Escape(DiffText.Title(change))}** {change.Class.Title()}: {Escape(change.Reason)}\n\n");
        var lines = DiffText.Lines(change).ToList();
        if (lines.Count > 0)
        {
            // Longer than any that stands in the text.
            var fence = new string('`', Math.Max(3, lines.Max(LongestFence) + 1));
            text.Append(fence).Append('\n').AppendJoin('\n', lines).Append('\n').Append(fence).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Count(IEnumerable<ObjectChange> changes, ChangeClass changeClass)
        => changes.Count(change => change.Class == changeClass) is var count and > 0 ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    private static int LongestFence(string line)
    {
        var (longest, current) = (0, 0);
        foreach (var character in line)
        {
            current = character == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    /// <summary>Names of objects have none of these, but a tree can be edited by hand, and a comment is shown to others.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\n' or '\r' => " ",
                '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '@' => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
