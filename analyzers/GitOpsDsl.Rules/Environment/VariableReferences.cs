namespace GitOpsDsl.Rules;

/// <summary>The variables that a text uses as <c>$(NAME)</c> (<c>third_party/forked/golang/expansion</c> in Kubernetes).</summary>
internal static class VariableReferences
{
    public static List<string> In(string text)
    {
        var names = new List<string>();
        for (var i = text.IndexOf('$'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('$', i))
        {
            var end = text[i + 1] == '(' ? text.IndexOf(')', i + 2) : -1;
            if (end > i + 2)
            {
                names.Add(text.Substring(i + 2, end - i - 2));
                i = end;
            }
            else
            {
                // "$$" is a dollar, and does not begin a reference.
                i += text[i + 1] == '$' ? 2 : 1;
            }

            if (i >= text.Length)
            {
                break;
            }
        }

        return names;
    }
}
