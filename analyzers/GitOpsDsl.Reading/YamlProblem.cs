using YamlDotNet.Core;

namespace GitOpsDsl.Reading;

/// <summary>What is wrong with a text that is no YAML, and what to do. YamlDotNet tells what it was doing when it found that.</summary>
internal static class YamlProblem
{
    private const string Template =
        "{{ … }} is a template's, and YAML has no such thing: render it first, as with helm template CHART | gitops lint -";

    /// <summary>Parts of what YamlDotNet says, and what is said instead.</summary>
    private static readonly (string Said, string Problem)[] Problems =
    [
        ("quoted scalar, found unexpected end", "the text in quotes that begins here does not end: close it with the same quote"),
        ("quoted scalar, found unexpected document", "the text in quotes that begins here does not end in its document: close it with the same quote"),
        ("found unknown escape", "the text in double quotes has an escape that YAML does not know: write \\\\ for a backslash, or put it in single quotes"),
        ("block mapping, did not find expected key", "here should be a key as far in as the others of its map; or a quote or a bracket before it is not closed"),
        ("found invalid mapping", "a value that has a colon and a space in it must be in quotes"),
        ("cannot start any token", "no value begins with this character: put it in quotes, and indent with spaces"),
        ("found invalid tab", "YAML is indented with spaces, and here is a tab"),
        ("flow sequence, did not find expected", "a list that begins with [ is not closed, or here should be a comma"),
        ("flow mapping,  did not find expected", "a map that begins with { is not closed, or here should be a comma"),
        ("flow mapping, did not find expected", "a map that begins with { is not closed, or here should be a comma"),
        ("block collection, did not find expected '-'", "here should be the next item of the list, as far in as the others"),
        ("could not find expected ':'", "a key without a colon: write a colon and a space after it"),
    ];

    /// <param name="exception">What was said.</param>
    /// <param name="hasTemplate">Braces of a template stand where YAML has a value or a key.</param>
    public static string Of(YamlException exception, bool hasTemplate)
        => hasTemplate && !exception.Message.StartsWith("more than", StringComparison.Ordinal) ? Template : Clear(exception.Message);

    private static string Clear(string message)
    {
        foreach (var (said, problem) in Problems)
        {
            if (message.IndexOf(said, StringComparison.Ordinal) >= 0)
            {
                return problem;
            }
        }

        return message;
    }
}
