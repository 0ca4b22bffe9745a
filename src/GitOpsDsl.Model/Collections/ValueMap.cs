using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GitOpsDsl;

/// <summary>
/// An immutable map with string keys in ordinal order, equal to any other of equal entries:
/// <c>new() { ["k"] = "v" }</c>, and <c>new(other) { ["k"] = "w" }</c> for the entries of another with changes.
/// </summary>
/// <remarks>
/// The entries are set by an initialiser only, and where one sets a key twice the last value stays, as in any C# initialiser of a
/// dictionary. C# refuses to set entries of a map that is there already (<c>Labels = { … }</c> is CS8852), so no map ever changes.
/// </remarks>
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
    where T : notnull
{
    private KeyValuePair<string, T>[] _entries = [];
    private int _count;

    public ValueMap()
    {
    }

    /// <summary>Starts with the entries of another map, dictionary or list of pairs; null is none.</summary>
    public ValueMap(IEnumerable<KeyValuePair<string, T>>? entries)
    {
        if (entries is ValueMap<T> map)
        {
            _entries = map.AsSpan().ToArray();
            _count = _entries.Length;
            return;
        }

        foreach (var (key, value) in entries ?? [])
        {
            Set(key, value);
        }
    }

    public static ValueMap<T> Empty { get; } = new();

    public int Count => _count;

    public IEnumerable<string> Keys => this.Select(static entry => entry.Key);

    public IEnumerable<T> Values => this.Select(static entry => entry.Value);

    /// <exception cref="KeyNotFoundException">There is no such key; the message names those that there are.</exception>
    public T this[string key]
    {
        get => TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"no key \"{key}\" among: {string.Join(", ", Keys)}");
        init => Set(key, value);
    }

    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => new(_entries, 0, _count);

    public bool ContainsKey(string key) => IndexOf(AsSpan(), key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var entries = AsSpan();
        var index = IndexOf(entries, key);
        value = index >= 0 ? entries[index].Value : default;
        return index >= 0;
    }

    /// <summary>The same with one entry added or replaced.</summary>
    public ValueMap<T> With(string key, T value)
    {
        var with = new ValueMap<T> { _entries = new KeyValuePair<string, T>[_count + 1], _count = _count };
        AsSpan().CopyTo(with._entries);
        with.Set(key, value);
        return with;
    }

    /// <summary>The same without one entry; itself when there is no such key.</summary>
    public ValueMap<T> Without(string key)
    {
        var index = IndexOf(AsSpan(), key);
        return index < 0 ? this : new() { _entries = [.. AsSpan()[..index], .. AsSpan()[(index + 1)..]], _count = _count - 1 };
    }

    /// <summary>The entries of both; where both have a key, the other's value.</summary>
    public ValueMap<T> Merge(ValueMap<T>? other)
    {
        if (other is null || other.Count == 0)
        {
            return this;
        }

        var merged = new ValueMap<T>(this);
        foreach (var (key, value) in other)
        {
            merged.Set(key, value);
        }

        return merged;
    }

    /// <summary>The same keys with other values.</summary>
    internal ValueMap<TOther> Map<TOther>(Func<T, TOther> other)
        where TOther : notnull
    {
        var entries = new KeyValuePair<string, TOther>[_count];
        for (var i = 0; i < _count; i++)
        {
            entries[i] = new(_entries[i].Key, other(_entries[i].Value));
        }

        return new() { _entries = entries, _count = _count };
    }

    public ValueEnumerator<KeyValuePair<string, T>> GetEnumerator() => new(_entries, _count);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        new ArraySegment<KeyValuePair<string, T>>(_entries, 0, Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)this).GetEnumerator();

    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _count != other._count)
        {
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            var (key, value) = _entries[i];
            if (key != other._entries[i].Key || !EqualityComparer<T>.Default.Equals(value, other._entries[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in this)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary><c>{a: 1, b: 2}</c>, for debuggers and test failures.</summary>
    public override string ToString() => "{" + string.Join(", ", this.Select(static entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <summary>Only for initialisers, while nobody else has the map.</summary>
    internal void Set(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var index = IndexOf(AsSpan(), key);
        if (index >= 0)
        {
            _entries[index] = new(key, value);
            return;
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, _count * 2));
        }

        Array.Copy(_entries, ~index, _entries, ~index + 1, _count - ~index);
        _entries[~index] = new(key, value);
        _count++;
    }

    /// <summary>The place of the key, or the complement of where it would go (as <see cref="Array.BinarySearch(Array, object?)"/>).</summary>
    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, T>> entries, string key)
    {
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(entries[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
