using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Load;

/// <summary>An environment was asked for by a name that none, or more than one, has.</summary>
public sealed class UnknownEnvironmentException : Exception
{
    /// <summary>A line that names more is not read.</summary>
    private const int MostNamed = 12;

    private UnknownEnvironmentException(string message)
        : base(message)
    {
    }

    /// <summary>None has the name.</summary>
    /// <param name="asked">The name.</param>
    /// <param name="ids">Of the environments that there are: <c>shop/prod</c>.</param>
    public static UnknownEnvironmentException None(string asked, IEnumerable<string> ids)
    {
        var known = ids.Order(StringComparer.Ordinal).ToList();
        var names = known.Concat(known.Select(static id => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..])).ToList();
        var meant = NearestName.Of(asked, names, static name => name, slips: 2) is { } near ? $" (did you mean '{near}'?)" : "";
        var more = known.Count > MostNamed ? $" and {known.Count - MostNamed} more" : "";
        var there = known.Count == 0 ? "the project declares none" : $"there are: {string.Join(", ", known.Take(MostNamed))}{more}";
        return new($"there is no environment '{asked}'{meant}; {there}");
    }

    /// <summary>Several have it.</summary>
    /// <param name="asked">The name.</param>
    /// <param name="ids">Theirs.</param>
    public static UnknownEnvironmentException Several(string asked, IEnumerable<string> ids)
        => new($"'{asked}' is the name of several environments: {string.Join(", ", ids)}");
}
