using System.Text;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary><c>AvailabilityZones</c> to <c>availability-zones</c>, for names that the compiler makes of types.</summary>
internal static class KebabCase
{
    public static string From(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
