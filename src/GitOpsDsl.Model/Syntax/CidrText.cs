using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GitOpsDsl.Syntax;

/// <summary>
/// Addresses and their ranges, as strictly as Kubernetes 1.36 reads them (StrictIPCIDRValidation: <c>IsValidCIDR</c> in apimachinery's
/// pkg/util/validation/ip.go).
/// </summary>
internal static class CidrText
{
    private const int Ipv4Octets = 4;
    private const int LongestAddress = 45;

    /// <summary>What is wrong with the text, or null when it is a range.</summary>
    public static string? Read(string text, out IPAddress address, out int prefixLength)
    {
        prefixLength = 0;
        var slash = text.IndexOf('/');
        if (ReadAddress(slash < 0 ? text : text.Substring(0, slash), out address) is { } problem)
        {
            return problem;
        }

        if (slash < 0)
        {
            return "it has no prefix length";
        }

        var bytes = address.GetAddressBytes();
        var length = text.Substring(slash + 1);
        if (!TryNumber(length, bytes.Length * 8, out prefixLength))
        {
            return $"the prefix length \"{length}\" is no number from 0 to {bytes.Length * 8} without leading zeros";
        }

        return HasBitsBeyond(bytes, prefixLength) ? $"the address has bits set beyond the first {prefixLength}" : null;
    }

    /// <summary>What is wrong with the text, or null when it is an address.</summary>
    public static string? ReadAddress(string text, out IPAddress address)
    {
        address = IPAddress.None;
        if (text.IndexOf(':') < 0)
        {
            return ReadIpv4(text, ref address);
        }

        // The parser would also take brackets, ports and zones.
        var isPlain = text.Length <= LongestAddress && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.');
        if (!isPlain || !IPAddress.TryParse(text, out var parsed) || parsed.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return $"\"{text}\" is no IPv6 address";
        }

        address = parsed;
        return parsed.IsIPv4MappedToIPv6 ? "it is an IPv4 address in IPv6 form" : null;
    }

    private static string? ReadIpv4(string text, ref IPAddress address)
    {
        var octets = text.Split('.');
        var bytes = new byte[Ipv4Octets];
        if (octets.Length != Ipv4Octets)
        {
            return $"\"{text}\" is no IP address";
        }

        for (var i = 0; i < Ipv4Octets; i++)
        {
            if (!TryNumber(octets[i], byte.MaxValue, out var octet))
            {
                return $"\"{octets[i]}\" in it is no number from 0 to 255 without leading zeros";
            }

            bytes[i] = (byte)octet;
        }

        address = new(bytes);
        return null;
    }

    private static bool TryNumber(string text, int largest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number <= largest
        && (text.Length == 1 || text[0] != '0');

    private static bool HasBitsBeyond(byte[] bytes, int prefixLength)
    {
        for (var bit = prefixLength; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
