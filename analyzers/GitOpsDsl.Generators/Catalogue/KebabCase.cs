using System.Text;

namespace GitOpsDsl.Generators.Catalogue;

/// <summary><c>WebApi2</c> to <c>web-api2</c>, <c>HTTPProxy</c> to <c>http-proxy</c>: C# names to names of Kubernetes objects.</summary>
internal static class KebabCase
{
    public static string From(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_')
            {
                text.Append('-');
                continue;
            }

            var startsWord = char.IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString().Trim('-');
    }
}
