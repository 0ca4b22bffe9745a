using System.Runtime.CompilerServices;

namespace GitOpsDsl.Rules;

/// <summary>
/// Holds two objects for one when they are one. What collections of objects take by default comes to the same, but is made by reflection and compiled in
/// each run.
/// </summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Comparer { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}
