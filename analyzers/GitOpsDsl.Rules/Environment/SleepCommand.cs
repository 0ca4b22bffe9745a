using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>How long a command sleeps, where it says so: <c>[sleep, "30"]</c>, <c>[sh, -c, "sleep 30 &amp;&amp; nginx -s quit"]</c>.</summary>
internal static class SleepCommand
{
    private static readonly char[] Separators = [' ', '\t', '\n', ';', '&', '|'];

    /// <summary>The seconds of all its sleeps together; 0 when there is none.</summary>
    public static long SecondsOf(Node command)
    {
        var sum = 0L;
        var isSleep = false;
        foreach (var part in command.Items)
        {
            foreach (var word in (part.Text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                if (isSleep && long.TryParse(word.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                {
                    sum += seconds;
                }

                isSleep = word is "sleep" or "/bin/sleep" or "/usr/bin/sleep";
            }
        }

        return sum;
    }
}
