using System.Net;
using System.Net.Sockets;

namespace GitOpsDsl.Rules;

/// <summary>
/// IP addresses as kube-apiserver takes them since 1.36 (<c>StrictIPCIDRValidation</c>): no leading zeros, no zone, and no IPv4 address in
/// the clothes of IPv6 (<c>::ffff:1.2.3.4</c>).
/// </summary>
internal static class IpAddress
{
    /// <summary>The 4 or 16 bytes of the address; null when it is none.</summary>
    public static byte[]? Parse(string text) => text.IndexOf(':') < 0 ? V4(text) : V6(text);

    public static bool IsValid(string text) => Parse(text) is not null;

    private static byte[]? V4(string text)
    {
        var bytes = new byte[4];
        var place = 0;
        for (var from = 0; from <= text.Length; place++)
        {
            var dot = text.IndexOf('.', from);
            var to = dot < 0 ? text.Length : dot;
            if (place == 4 || to - from is 0 or > 3 || (to - from > 1 && text[from] == '0'))
            {
                return null;
            }

            var number = 0;
            for (var i = from; i < to; i++)
            {
                if (!Ascii.IsDigit(text[i]))
                {
                    return null;
                }

                number = (number * 10) + text[i] - '0';
            }

            if (number > 255)
            {
                return null;
            }

            bytes[place] = (byte)number;
            from = to + 1;
        }

        return place == 4 ? bytes : null;
    }

    private static byte[]? V6(string text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsHex(c) && c is not (':' or '.'))
            {
                return null;
            }
        }

        if (text.LastIndexOf(':') is var colon && text.IndexOf('.') >= 0 && V4(text.Substring(colon + 1)) is null)
        {
            return null;
        }

        return IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? address.GetAddressBytes()
            : null;
    }
}
