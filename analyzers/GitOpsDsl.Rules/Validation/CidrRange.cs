using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>A range of addresses, <c>10.0.0.0/8</c>; as strict as <see cref="IpAddress"/>, and no bit set behind the prefix.</summary>
internal sealed class CidrRange
{
    private readonly byte[] _address;
    private readonly int _prefix;

    private CidrRange(byte[] address, int prefix)
    {
        _address = address;
        _prefix = prefix;
    }

    public static bool IsValid(string text) => Parse(text) is not null;

    /// <summary>Null when the text is no range.</summary>
    public static CidrRange? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || IpAddress.Parse(text.Substring(0, slash)) is not { } address || Prefix(text.Substring(slash + 1)) is not { } prefix
            || prefix > address.Length * 8)
        {
            return null;
        }

        var range = new CidrRange(address, prefix);
        return range.Masked(address, prefix) ? range : null;
    }

    /// <summary>The other range is a part of this one, and not all of it.</summary>
    public bool ContainsStrictly(CidrRange other) =>
        other._address.Length == _address.Length && other._prefix > _prefix && SamePrefix(other._address);

    private bool SamePrefix(byte[] address)
    {
        for (var bit = 0; bit < _prefix; bit++)
        {
            if (((address[bit / 8] ^ _address[bit / 8]) & (0x80 >> (bit % 8))) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Masked(byte[] address, int prefix)
    {
        for (var bit = prefix; bit < address.Length * 8; bit++)
        {
            if ((address[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int? Prefix(string text) =>
        text.Length is > 0 and <= 3 && (text[0] != '0' || text.Length == 1)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) ? prefix : null;
}
