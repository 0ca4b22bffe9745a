namespace GitOpsDsl.Rules;

/// <summary>Names of kernel parameters (<c>IsValidSysctlName</c> in core validation): <c>net.ipv4.tcp_syncookies</c>.</summary>
internal static class SysctlName
{
    public static bool IsValid(string text)
    {
        foreach (var part in text.Split('.', '/'))
        {
            if (!IsPart(part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(string part)
    {
        foreach (var c in part)
        {
            if (!Ascii.IsLower(c) && !Ascii.IsDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return part.Length > 0 && part[0] is not ('-' or '_') && part[part.Length - 1] is not ('-' or '_');
    }
}
