using System.Text.RegularExpressions;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Copies of a program with one fault each.</summary>
internal static partial class PlantedFaults
{
    /// <summary>Maps whose keys are the author's, so that none of them is wrong.</summary>
    private static readonly string[] FreeMaps = ["tags", "data", "stringData", "labels", "keepers", "resources", "variables", "outputs", "pulumi"];

    private static readonly string[] Providers = ["aws:", "azure-native:", "gcp:", "random:"];

    public static IEnumerable<(string Fault, string Program)> Of(string program)
    {
        var lines = program.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Entry().Match(lines[i]) is not { Success: true } entry || entry.Groups["indent"].Length < 4 || FreeMaps.Contains(Parent(lines, i)))
            {
                continue;
            }

            var (start, key, value) = (entry.Groups["indent"].Value + entry.Groups["dash"].Value, entry.Groups["key"].Value, entry.Groups["value"].Value);
            foreach (var changed in Changes(key, value))
            {
                string[] copy = [.. lines];
                copy[i] = $"{start}{changed}";
                yield return ($"line {i + 1}: {changed}", string.Join('\n', copy));
            }
        }
    }

    private static IEnumerable<string> Changes(string key, string value)
    {
        if (key is not ("type" or "properties" or "options" or "function" or "arguments"))
        {
            yield return $"{key}Typo: {value}";
        }

        if (value.StartsWith("${", StringComparison.Ordinal) && value.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot)
        {
            yield return $"{key}: {value[..^1]}Typo}}";
            yield return $"{key}: {value[..dot]}-typo{value[dot..]}";
        }
        else if (key is "type" or "function" && Providers.Any(provider => value.StartsWith(provider, StringComparison.Ordinal)))
        {
            yield return $"{key}: {value}Typo";
        }
        else if (value.Length > 0 && value.All(char.IsAsciiDigit))
        {
            yield return $"{key}: \"{value}\"";
            yield return $"{key}: [{value}]";
        }
        else if (value is "true" or "false")
        {
            yield return $"{key}: \"{value}\"";
            yield return $"{key}: {{a: {value}}}";
        }
        else if (value.Length > 0 && key is not ("type" or "function"))
        {
            yield return $"{key}: [1]";
            yield return $"{key}: {{a: 1}}";
        }
    }

    /// <summary>The key that the line's map is the value of.</summary>
    private static string Parent(string[] lines, int index)
    {
        var own = Entry().Match(lines[index]).Groups["indent"].Length;
        for (var i = index - 1; i >= 0; i--)
        {
            if (Entry().Match(lines[i]) is { Success: true } entry && entry.Groups["indent"].Length < own)
            {
                return entry.Groups["key"].Value;
            }
        }

        return "";
    }

    [GeneratedRegex("^(?<indent> *)(?<dash>- )?(?<key>[A-Za-z]+):(?: (?<value>.*))?$")]
    private static partial Regex Entry();
}
