namespace GitOpsDsl.Rules;

/// <summary>
/// Objects that an environment refers to and that others make: <c>Secret shop/db</c>, <c>Secret */*-tls</c>, <c>StorageClass fast</c>.
/// In each part <c>*</c> stands for any text. Without a namespace: in any, or cluster-wide.
/// </summary>
public sealed class OutsideObject
{
    /// <summary>
    /// The annotation by which an object says the same, parted by commas. There, a name without a namespace is in that of the object.
    /// </summary>
    public const string Annotation = "gitops.dsl/outside";

    private OutsideObject(string kind, string @namespace, string name)
    {
        Kind = kind;
        Namespace = @namespace;
        Name = name;
    }

    public string Kind { get; }

    /// <summary>A pattern; <c>*</c> for any namespace and none.</summary>
    public string Namespace { get; }

    /// <summary>A pattern.</summary>
    public string Name { get; }

    /// <exception cref="FormatException">The text is not a kind, a space, and a name with or without a namespace.</exception>
    public static OutsideObject Parse(string text) =>
        TryParse(text, "*") ?? throw new FormatException($"\"{text}\" is not of the form \"Kind name\" or \"Kind namespace/name\"");

    /// <param name="namespace">Empty of a cluster-wide object, which no namespace keeps from matching.</param>
    public bool Matches(string kind, string @namespace, string name) =>
        IsMatch(Kind, kind) && (@namespace.Length == 0 || IsMatch(Namespace, @namespace)) && IsMatch(Name, name);

    public override string ToString() => Namespace == "*" ? $"{Kind} {Name}" : $"{Kind} {Namespace}/{Name}";

    /// <summary>Null when the text has another form.</summary>
    internal static OutsideObject? TryParse(string text, string defaultNamespace)
    {
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2)
        {
            return null;
        }

        var slash = words[1].IndexOf('/');
        var name = words[1].Substring(slash + 1);
        return slash == 0 || name.Length == 0 || name.IndexOf('/') >= 0 || !IsKind(words[0])
            ? null
            : new OutsideObject(words[0], slash < 0 ? defaultNamespace : words[1].Substring(0, slash), name);
    }

    private static bool IsKind(string text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsLetterOrDigit(c) && c != '*')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Greedy, and back to the last star where that fails: at most the product of the lengths.</summary>
    private static bool IsMatch(string pattern, string text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.Substring(p).Trim('*').Length == 0;
    }
}
