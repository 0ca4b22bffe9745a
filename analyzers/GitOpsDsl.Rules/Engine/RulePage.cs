using System.Reflection;

namespace GitOpsDsl.Rules;

/// <summary>
/// A rule's page: Markdown that travels in the rule's assembly as the resource <c>…/ID_ClassName/rule.md</c>, with the parts <c>## Why</c> and
/// <c>## Fix</c>. An <c>EmbeddedResource</c> that nobody gave a name has dots instead of slashes.
/// </summary>
public sealed class RulePage
{
    private const string Suffix = "/rule.md";

    private RulePage(string text) => Text = text;

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>What the rule is about: what stands between the title and the first part.</summary>
    public string Summary => Section(Text.IndexOf('\n') + 1);

    /// <summary>Why it matters; empty when the page does not say.</summary>
    public string Why => Part("Why");

    /// <summary>What to do; empty when the page does not say.</summary>
    public string Fix => Part("Fix");

    /// <summary>What is wrong, in a few words.</summary>
    public string Title => Text.Substring(Text.IndexOf(": ", StringComparison.Ordinal) + 2, Text.IndexOf('\n') - Text.IndexOf(": ", StringComparison.Ordinal) - 2);

    /// <summary>The ids of ours that have a page, in ordinal order: of rules, of what only C# shows (GD8xxx), and of what the compiler says itself.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(RulePage).Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(static name => name.Substring(name.IndexOf('/') + 1).Split('_')[0])
            .OrderBy(static id => id, StringComparer.Ordinal),
    ];

    /// <summary>Null for a rule without one.</summary>
    public static RulePage? Of(Rule rule) => Find(rule.GetType().Assembly, rule.Descriptor.Id);

    /// <summary>The page of an id of ours; null when there is no such id.</summary>
    public static RulePage? Of(string id) => Find(typeof(RulePage).Assembly, id);

    private static RulePage? Find(Assembly assembly, string id)
    {
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (IsPageOf(id, name, '/') || IsPageOf(id, name, '.'))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new RulePage(reader.ReadToEnd().Replace("\r\n", "\n"));
            }
        }

        return null;
    }

    private static bool IsPageOf(string id, string name, char separator)
        => name.EndsWith(separator + "rule.md", StringComparison.Ordinal) && (separator + name).IndexOf(separator + id + "_", StringComparison.Ordinal) >= 0;

    private string Part(string name)
    {
        var heading = "\n## " + name + "\n";
        return Text.IndexOf(heading, StringComparison.Ordinal) is >= 0 and var start ? Section(start + heading.Length) : "";
    }

    private string Section(int start)
    {
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text.Substring(start, (end < 0 ? Text.Length : end) - start).Trim('\n');
    }
}
