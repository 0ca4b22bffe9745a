namespace GitOpsDsl;

/// <summary>Steps through the items of a <see cref="ValueList{T}"/> or the entries of a <see cref="ValueMap{T}"/> without allocating.</summary>
public struct ValueEnumerator<T>
{
    private readonly T[] _items;
    private readonly int _count;
    private int _index;

    internal ValueEnumerator(T[] items, int count)
    {
        _items = items;
        _count = count;
        _index = -1;
    }

    public readonly T Current => _items[_index];

    public bool MoveNext() => ++_index < _count;
}
