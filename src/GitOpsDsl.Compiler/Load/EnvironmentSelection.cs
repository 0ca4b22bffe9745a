using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Load;

/// <summary>The environments that are asked for, by id (<c>shop/prod</c>) or by a name that only one system has (<c>prod</c>).</summary>
internal sealed class EnvironmentSelection(IReadOnlyList<string> asked)
{
    private readonly List<string> _known = [];

    public bool IsAll => asked.Count == 0;

    public bool Wants(string id)
    {
        _known.Add(id);
        return asked.Count == 0 || asked.Any(one => Means(one, id));
    }

    /// <summary>Every environment that was asked for was met, and each just once.</summary>
    /// <param name="findings">When there are any, an environment may be missing because it can't be evaluated: they say so.</param>
    public void RequireFound(List<Finding> findings)
    {
        foreach (var one in asked)
        {
            var met = _known.Where(id => Means(one, id)).ToList();
            if (met.Count > 1)
            {
                throw UnknownEnvironmentException.Several(one, met);
            }

            if (met.Count == 0 && findings.Count == 0)
            {
                throw UnknownEnvironmentException.None(one, _known);
            }
        }
    }

    private static bool Means(string asked, string id)
        => id == asked || (id.EndsWith(asked, StringComparison.Ordinal) && id.Length > asked.Length && id[^(asked.Length + 1)] == '/');
}
