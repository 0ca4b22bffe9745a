using System.Globalization;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// A value of type <typeparamref name="T"/>, or an output of another resource that will be one. A text may have outputs in it:
/// <c>Name = $"{Cluster.Name}-nodes"</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class Input<T> : CloudInput
{
    private readonly List<CloudValue>? _pieces;
    private CloudValue? _value;

    internal Input(CloudValue value) => _value = value;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Input(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _pieces = new List<CloudValue>((2 * formattedCount) + 1);
    }

    public override CloudValue Value => _value ??= CloudTextPieces.Join(_pieces!);

    public static implicit operator Input<T>(T value) => new(CloudValue.Of(value!));

    public static implicit operator Input<T>(Output<T> output) => new(output.Value);

    public void AppendLiteral(string literal) => _pieces!.Add(new CloudLiteral(literal));

    /// <summary>What goes into another resource, which must be set: what comes out of it has a name of its own.</summary>
    /// <exception cref="InvalidOperationException">It is not set.</exception>
    public void AppendFormatted<TValue>(Input<TValue> input) => _pieces!.Add(input?.Value ?? throw new InvalidOperationException(
        "a property that is not set stands in a text: take what comes out of the resource, whose name ends with Output where both have one, as PrivateIpOutput"));

    public void AppendFormatted<TValue>(TValue value, string? format = null) => _pieces!.Add(CloudTextPieces.Of(value, format, CultureInfo.InvariantCulture));
}
