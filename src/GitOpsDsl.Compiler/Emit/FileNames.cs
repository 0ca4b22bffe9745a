using System.Text;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>The file of each object of a part: <c>deployment-web.yaml</c>, with its namespace or group only where that tells two apart.</summary>
internal static class FileNames
{
    /// <summary>One name for each object, in their order.</summary>
    public static string[] For(GraphPart part, string environmentNamespace)
    {
        var names = new string[part.Objects.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var id = part.Objects[i].Id;
            names[i] = Name(id, environmentNamespace, withGroup: IsShared(id, part.Objects));
        }

        return names;
    }

    /// <summary>Whether another group has a kind of the same name, and an object of it in this part the same name too.</summary>
    private static bool IsShared(ObjectId id, IReadOnlyList<GraphObject> objects)
    {
        for (var i = 0; i < objects.Count; i++)
        {
            var other = objects[i].Id;
            if (!ReferenceEquals(other, id) && other.Name == id.Name && Same(other.Kind, id.Kind) && other.Group != id.Group)
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(ObjectId id, string environmentNamespace, bool withGroup)
    {
        var name = new StringBuilder(id.Kind.ToLowerInvariant());
        if (withGroup && id.Group.Length > 0)
        {
            name.Append('.').Append(id.Group);
        }

        name.Append('-');
        Append(name, id.Name);
        if (id.Namespace is { } own && own != environmentNamespace)
        {
            name.Append('.');
            Append(name, own);
        }

        return name.Append(".yaml").ToString();
    }

    /// <summary>Names of RBAC objects may have characters (<c>:</c>, capitals) that some file systems can't tell apart or have at all.</summary>
    private static void Append(StringBuilder file, string name)
    {
        foreach (var c in name)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
            {
                file.Append(c);
            }
            else
            {
                file.Append('_').Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
