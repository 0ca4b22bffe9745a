using System.Collections;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>An immutable list that equals any other of equal items in the same order: <c>Args = ["--port", port, .. more]</c>.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>Takes the array as its own: the caller must not keep it.</summary>
    internal ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies the array.</summary>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create<T>(items);

    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    public ReadOnlySpan<T> AsSpan() => new(_items);

    public ValueEnumerator<T> GetEnumerator() => new(_items, _items.Length);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other._items, comparer: null));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary><c>[a, b]</c>, for debuggers and test failures.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";
}
