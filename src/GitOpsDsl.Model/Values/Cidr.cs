using System.Net;
using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>A range of addresses, such as <c>10.0.0.0/8</c> or <c>2001:db8::/32</c> (RFC 4632, RFC 4291).</summary>
public sealed record Cidr
{
    private readonly IPNetwork _network;

    private Cidr(IPNetwork network) => _network = network;

    /// <summary>How many leading bits all addresses of the range share.</summary>
    public int PrefixLength => _network.PrefixLength;

    public bool IsIpv6 => _network.BaseAddress.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;

    /// <exception cref="InvalidValueException">It is no range, or has bits set beyond its prefix.</exception>
    public static implicit operator Cidr(string text) => Parse(text);

    public static implicit operator string(Cidr range) => range.ToString();

    /// <exception cref="InvalidValueException">It is no range, or has bits set beyond its prefix.</exception>
    public static Cidr Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CidrText.Read(text, out var address, out var prefixLength) is { } problem
            ? throw new InvalidValueException("an address range", text, problem, "write its first address and its length, such as 10.1.0.0/16")
            : new(new IPNetwork(address, prefixLength));
    }

    /// <summary>Whether all of the other range is in this one.</summary>
    public bool Contains(Cidr other) => PrefixLength <= other.PrefixLength && _network.Contains(other._network.BaseAddress);

    /// <exception cref="InvalidValueException">It is no address.</exception>
    public bool Contains(string address) =>
        CidrText.ReadAddress(address, out var parsed) is { } problem
            ? throw new InvalidValueException("an IP address", address, problem, "write one such as 10.1.2.3")
            : _network.Contains(parsed);

    /// <summary>The range in its shortest form (RFC 5952 for IPv6).</summary>
    public override string ToString() => _network.ToString();
}
