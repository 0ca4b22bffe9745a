using System.Globalization;

namespace GitOpsDsl;

/// <summary>A port of TCP, UDP or SCTP, from 1 to 65535. The default value is no port, and says so when it is read.</summary>
public readonly record struct Port
{
    private readonly ushort _number;

    private Port(ushort number) => _number = number;

    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no port.</exception>
    public int Number => _number != 0 ? _number : throw new InvalidOperationException("a port was read that was never set");

    /// <exception cref="InvalidValueException">It is outside 1 to 65535.</exception>
    public static implicit operator Port(int number) =>
        number is >= 1 and <= ushort.MaxValue
            ? new((ushort)number)
            : throw new InvalidValueException(
                "a port", number.ToString(CultureInfo.InvariantCulture), "ports go from 1 to 65535", "write one of those, from 1024 on for a process that is not root");

    public static implicit operator int(Port port) => port.Number;

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
