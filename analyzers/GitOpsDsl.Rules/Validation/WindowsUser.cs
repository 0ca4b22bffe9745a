namespace GitOpsDsl.Rules;

/// <summary>Who runs a Windows process (<c>validateWindowsSecurityContextOptions</c>): <c>USER</c> or <c>DOMAIN\USER</c>.</summary>
internal static class WindowsUser
{
    private const int UserLength = 104;
    private const int DomainLength = 255;
    private const int NetBiosLength = 15;
    private const string NotInUser = "\"/\\:;|=,+*?<>@[]";
    private const string NotInNetBios = "\\/:*?\"<>|";

    public static bool IsValid(string text)
    {
        var backslash = text.IndexOf('\\');
        foreach (var c in text)
        {
            if (c is < ' ' or '\x7f')
            {
                return false;
            }
        }

        return IsUser(text.Substring(backslash + 1)) && (backslash < 0 || IsDomain(text.Substring(0, backslash)));
    }

    private static bool IsUser(string text) =>
        text.Length <= UserLength && text.Trim('.', ' ').Length > 0 && text.IndexOfAny(NotInUser.ToCharArray()) < 0;

    private static bool IsDomain(string text) => text.Length is > 0 and <= DomainLength && (IsNetBios(text) || IsDns(text));

    private static bool IsNetBios(string text) =>
        text.Length <= NetBiosLength && text[0] != '.' && text.IndexOfAny(NotInNetBios.ToCharArray()) < 0;

    private static bool IsDns(string text) => Array.TrueForAll(text.ToLowerInvariant().Split('.'), DnsName.IsLabel);
}
