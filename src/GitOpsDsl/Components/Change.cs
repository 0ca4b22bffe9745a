using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>A typed change to the objects of one kind that a component becomes.</summary>
public abstract class Change
{
    private protected Change(Origin origin) => Origin = origin;

    /// <summary>Where the change is written.</summary>
    public Origin Origin { get; }

    /// <summary>The kind that it changes, for messages.</summary>
    public abstract string Target { get; }

    /// <param name="change">Gives the changed object; runs once for every object of the kind.</param>
    /// <param name="named">Only the object of this name; every object of the kind when it is null.</param>
    public static Change To<T>(
        Func<T, T> change, string? named = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : KubernetesObject
        => new TypedChange<T>(change, named, new Origin(file, line));

    /// <summary>The changed object, or null when this change is not about it.</summary>
    internal abstract KubernetesObject? Apply(KubernetesObject resource);

    private sealed class TypedChange<T>(Func<T, T> change, string? named, Origin origin) : Change(origin)
        where T : KubernetesObject
    {
        public override string Target => named is null ? typeof(T).Name : $"{typeof(T).Name} {named}";

        internal override KubernetesObject? Apply(KubernetesObject resource)
            => resource is T typed && (named is null || typed.Metadata.Name == named) ? change(typed) : null;
    }
}
