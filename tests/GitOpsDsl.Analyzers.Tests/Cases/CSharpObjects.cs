using System.Globalization;
using System.Text;
using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>
/// Writes objects as C# that makes them, and knows where each part then stands. What YAML marks as unknown is a call whose result nobody can
/// know.
/// </summary>
internal sealed class CSharpObjects
{
    private static readonly Dictionary<string, string> Names = RecordNames();

    /// <summary>Of each record, the name of its type in the facts.</summary>
    private static readonly Dictionary<Type, string> Types = Names.Keys.ToDictionary(TypeOf, static name => name);

    private readonly StringBuilder _text = new();
    private readonly Dictionary<Node, (int Key, int Value)> _places = [];

    private CSharpObjects()
    {
    }

    public string Text => _text.ToString();

    /// <summary>Where a finding is underlined, as an offset.</summary>
    public int PlaceOf(Finding finding)
    {
        var (key, value) = _places[finding.Node];
        return finding.Target == FindingTarget.Key ? key : value;
    }

    /// <exception cref="NotInCSharpException">The records can't say it.</exception>
    public static CSharpObjects Of(string className, IReadOnlyList<NodeDocument> documents)
    {
        var objects = new CSharpObjects();
        objects._text.Append(CultureInfo.InvariantCulture, $"internal static class {className}\n{{\n    static T Any<T>() => throw new NotSupportedException();\n");
        for (var i = 0; i < documents.Count; i++)
        {
            objects._text.Append(CultureInfo.InvariantCulture, $"\n    static object Object{i} => ");
            objects.Object(documents[i].Root);
            objects._text.Append(";\n");
        }

        objects._text.Append("}\n");
        return objects;
    }

    private void Object(Node root)
    {
        var kind = KubernetesApi.Facts.FindKind(root["apiVersion"].Text ?? "", root["kind"].Text ?? "")
            ?? throw new NotInCSharpException("there is no record of its kind");
        Record(root, TypeOf(kind.Type), -1);
        foreach (var name in (string[])["apiVersion", "kind"])
        {
            _places[root[name]] = _places[root];
        }
    }

    private void Record(Node map, Type type, int key)
    {
        Require(map.IsMap, "a value of another type");
        var record = RecordApi.Kubernetes.OfType(Types[type])!;
        var isTarget = map.IsPartial;
        if (isTarget)
        {
            _text.Append(CultureInfo.InvariantCulture, $"Any<global::{type}>() ");
        }

        _places[map] = (key, _text.Length);
        _text.Append(isTarget ? "with { " : $"new global::{type} {{ ");
        var set = new HashSet<string>();
        foreach (var entry in map.Entries)
        {
            if (entry.Name is "apiVersion" or "kind" && (record.Kind is not null || record.Facts.Kind is not null) || entry.Kind == NodeKind.Null)
            {
                continue;
            }

            Require(set.Add(entry.Name), "a key given twice");
            Require(record.Facts.Find(entry.Name) is not null, "a field that is no property");
            var property = type.GetProperty(record.PropertyOf(entry.Name))!;
            var start = _text.Length;
            _text.Append(property.Name).Append(" = ");
            Value(entry, property.PropertyType, start);
            _text.Append(", ");
        }

        var missing = type.GetProperties().Any(property =>
            property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false)
            && !set.Contains(property.Name == "Metadata" ? "metadata" : record.FieldOf(property.Name)!.Name));
        Require(isTarget || !missing, "a required property that is not set");
        _text.Append('}');
    }

    private void Value(Node node, Type declared, int key)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsAssignableTo(typeof(ApiRecord)) && !node.IsUnknown)
        {
            Record(node, type, key);
            return;
        }

        _places[node] = (key, _text.Length + (type == typeof(Base64) ? CSharpScalars.ParseBase64.Length : 0));
        if (node.IsUnknown)
        {
            _text.Append(CultureInfo.InvariantCulture, $"Any<{CSharpScalars.NameOf(type)}>()");
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            List(node, type, type.GenericTypeArguments[0]);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueMap<>))
        {
            Map(node, type, type.GenericTypeArguments[0]);
        }
        else if (type == typeof(JsonValue) && node.IsList)
        {
            List(node, type, type);
        }
        else if (type == typeof(JsonValue) && node.IsMap)
        {
            Map(node, type, type);
        }
        else
        {
            _text.Append(CSharpScalars.Of(node, type));
        }
    }

    private void List(Node list, Type type, Type item)
    {
        Require(list.IsList, "a value of another type");
        _text.Append('[');
        foreach (var value in list.Items)
        {
            Value(value, item, -1);
            _text.Append(", ");
        }

        _text.Append(list.IsPartial ? $"..Any<{CSharpScalars.NameOf(type)}>()]" : "]");
    }

    private void Map(Node map, Type type, Type value)
    {
        Require(map.IsMap, "a value of another type");
        _text.Append(map.IsPartial ? $"new(Any<{CSharpScalars.NameOf(type)}>()) {{ " : "new() { ");
        var set = new HashSet<string>();
        foreach (var entry in map.Entries)
        {
            Require(set.Add(entry.Name), "a key given twice");
            _text.Append('[');
            var start = _text.Length;
            _text.Append(CSharpScalars.Literal(entry.Name)).Append("] = ");
            Value(entry, value, start);
            _text.Append(", ");
        }

        _text.Append('}');
    }

    private static Type TypeOf(string typeName) => typeof(GitOpsDsl.Kubernetes.Deployment).Assembly.GetType(Names[typeName], throwOnError: true)!;

    private static Dictionary<string, string> RecordNames()
    {
        var names = new Generators.Naming.TypeNames(KubernetesApi.Facts, KubernetesApi.Namespace);
        return KubernetesApi.Facts.Types.ToDictionary(static type => type.Name, type => names.Of(type.Name).FullName);
    }

    private static void Require(bool holds, string reason)
    {
        if (!holds)
        {
            throw new NotInCSharpException(reason);
        }
    }
}
