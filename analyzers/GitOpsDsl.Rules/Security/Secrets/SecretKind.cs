namespace GitOpsDsl.Rules;

/// <summary>A kind of credential that is known by its looks.</summary>
/// <param name="name">With its article: "a GitHub token".</param>
internal abstract class SecretKind(string name)
{
    public string Name { get; } = name;

    /// <summary>Texts in lower case, of which each credential of that kind has one, in whatever case.</summary>
    public abstract IReadOnlyList<string> Anchors { get; }

    /// <summary>
    /// Looks for a credential around an anchor. What it costs must not grow with the text, or no more than once a text: texts may be made to
    /// be slow.
    /// </summary>
    /// <param name="start">Where the anchor begins.</param>
    /// <param name="end">After it.</param>
    public abstract SecretMatch? Match(string text, int start, int end);
}
