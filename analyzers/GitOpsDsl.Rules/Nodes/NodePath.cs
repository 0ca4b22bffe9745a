using System.Text;

namespace GitOpsDsl.Rules;

/// <summary>Paths as kubectl and kube-apiserver write them; worked out only when there is something to say.</summary>
internal static class NodePath
{
    /// <summary><c>spec.containers[0].image</c>, <c>metadata.labels[app.kubernetes.io/name]</c>.</summary>
    public static string Of(Node node)
    {
        var depth = 0;
        for (var step = node; step.Parent.Exists; step = step.Parent)
        {
            depth++;
        }

        var steps = new Node[depth];
        depth = 0;
        for (var step = node; step.Parent.Exists; step = step.Parent)
        {
            steps[depth++] = step;
        }

        var path = new StringBuilder();
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var step = steps[i];
            if (step.Parent.IsList)
            {
                path.Append('[').Append(FactsNumber(step.Document!.PlaceOf(step.Index))).Append(']');
            }
            else
            {
                Append(path, step.Name);
            }
        }

        return path.ToString();
    }

    /// <summary>The path of an entry that is not there.</summary>
    public static string Of(Node map, string name)
    {
        var path = new StringBuilder(Of(map));
        Append(path, name);
        return path.ToString();
    }

    private static void Append(StringBuilder path, string name)
    {
        if (name.IndexOfAny(['.', '[', ']', '/']) >= 0)
        {
            path.Append('[').Append(name).Append(']');
            return;
        }

        if (path.Length > 0)
        {
            path.Append('.');
        }

        path.Append(name);
    }

    private static string FactsNumber(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
