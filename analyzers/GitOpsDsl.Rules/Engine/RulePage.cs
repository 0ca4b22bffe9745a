namespace GitOpsDsl.Rules;

/// <summary>
/// A rule's page: Markdown that travels in the rule's assembly as the resource <c>…/ID_ClassName/rule.md</c>, with the parts <c>## Why</c> and
/// <c>## Fix</c>.
/// </summary>
public sealed class RulePage
{
    private RulePage(string text) => Text = text;

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>What the rule is about: what stands between the title and the first part.</summary>
    public string Summary => Section(Text.IndexOf('\n') + 1);

    /// <summary>Why it matters; empty when the page does not say.</summary>
    public string Why => Part("Why");

    /// <summary>What to do; empty when the page does not say.</summary>
    public string Fix => Part("Fix");

    /// <summary>Null for a rule without one.</summary>
    public static RulePage? Of(Rule rule)
    {
        var assembly = rule.GetType().Assembly;
        var folder = "/" + rule.Descriptor.Id + "_";
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.EndsWith("/rule.md", StringComparison.Ordinal) && ("/" + name).IndexOf(folder, StringComparison.Ordinal) >= 0)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new RulePage(reader.ReadToEnd().Replace("\r\n", "\n"));
            }
        }

        return null;
    }

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
