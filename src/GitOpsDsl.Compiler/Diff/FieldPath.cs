using System.Text;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Where a walk through two objects stands; made into text only where there is a difference.</summary>
internal sealed class FieldPath
{
    private readonly List<(string Step, bool IsItem)> _steps = [];

    /// <summary>The name of the innermost field that is no item of a list.</summary>
    public string Name => _steps.FindLast(static step => !step.IsItem).Step ?? "";

    public int Depth => _steps.Count;

    /// <summary>Into a field of an object or an entry of a map.</summary>
    public void Enter(string name) => _steps.Add((name, false));

    /// <summary>Into an item of a list, by what tells it apart.</summary>
    public void EnterItem(string label) => _steps.Add((label, true));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary><c>spec.ports[8080/TCP].name</c>, <c>metadata.labels[app.kubernetes.io/name]</c>.</summary>
    public override string ToString()
    {
        var path = new StringBuilder();
        foreach (var (step, isItem) in _steps)
        {
            if (isItem || step.AsSpan().IndexOfAny(".[]/") >= 0)
            {
                path.Append('[').Append(step).Append(']');
            }
            else
            {
                path.Append(path.Length > 0 ? "." : "").Append(step);
            }
        }

        return path.ToString();
    }

    /// <summary><c>spec.ports[].name</c>; keys of maps stand as they are.</summary>
    public string ToSchema()
    {
        var path = new StringBuilder();
        foreach (var (step, isItem) in _steps)
        {
            path.Append(isItem ? "[]" : path.Length > 0 ? "." : "").Append(isItem ? "" : step);
        }

        return path.ToString();
    }
}
