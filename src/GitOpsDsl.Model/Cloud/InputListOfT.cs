using System.Collections;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>A list whose items may be outputs, <c>SubnetIds = [A.Id, B.Id]</c>, or an output that is a list.</summary>
[CollectionBuilder(typeof(InputList), nameof(InputList.Create))]
public sealed class InputList<T> : CloudInput, IEnumerable<Input<T>>
{
    internal InputList(CloudValue value) => Value = value;

    public override CloudValue Value { get; }

    public static implicit operator InputList<T>(OutputList<T> output) => new(output.Value);

    public static implicit operator InputList<T>(Output<T>[] outputs) => new(new CloudList([.. outputs.Select(static output => output.Value)]));

    public static implicit operator InputList<T>(T[] items) => new(new CloudList([.. items.Select(static item => CloudValue.Of(item!))]));

    /// <summary>The items; none of an output, which are known when the program has run.</summary>
    public IEnumerator<Input<T>> GetEnumerator() => (Value as CloudList)?.Items.Select(static item => new Input<T>(item)).GetEnumerator()
        ?? Enumerable.Empty<Input<T>>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
