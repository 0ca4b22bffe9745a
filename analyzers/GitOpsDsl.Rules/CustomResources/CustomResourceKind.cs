using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>One served version of a kind that a CustomResourceDefinition defines.</summary>
internal sealed class CustomResourceKind
{
    private CustomResourceKind(string group, string version, string kind, string plural, bool namespaced, Node schema)
    {
        Group = group;
        Version = version;
        Schema = schema;
        Prefix = $"{string.Join(".", group.Split('.').Reverse())}.{version}.";
        Facts = new KindFacts($"{group}/{version}", kind, plural, namespaced, Prefix + kind);
    }

    public string Group { get; }

    public string Version { get; }

    /// <summary><c>openAPIV3Schema</c>; missing where the definition says nothing of the kind's fields.</summary>
    public Node Schema { get; }

    /// <summary>What the names of its types begin with: <c>io.cert-manager.v1.</c></summary>
    public string Prefix { get; }

    public KindFacts Facts { get; }

    public string ApiVersion => Facts.ApiVersion;

    public string Kind => Facts.Kind;

    /// <summary>The kinds of a definition or of a list of some; none of any other object.</summary>
    /// <exception cref="FactsException">A definition lacks what every one has.</exception>
    public static IEnumerable<CustomResourceKind> Read(Node root)
    {
        if (root["kind"].Text is { } list && list.EndsWith("List", StringComparison.Ordinal))
        {
            return root["items"].Items.ToArray().SelectMany(Of);
        }

        return Of(root);
    }

    public static bool IsDefinition(Node root) =>
        root["kind"].Text == Definitions.Kind && root["apiVersion"].Text is { } version && version.StartsWith(Definitions.Group + "/", StringComparison.Ordinal);

    private static IEnumerable<CustomResourceKind> Of(Node root)
    {
        if (!IsDefinition(root))
        {
            yield break;
        }

        if (root["apiVersion"].Text != Definitions.Group + "/v1")
        {
            throw new FactsException($"{root["apiVersion"].Text} is gone since Kubernetes 1.22: ask for the {Definitions.Group}/v1 of this definition", 0);
        }

        var spec = root["spec"];
        var (group, names) = (Text(spec, "group"), spec["names"]);
        foreach (var version in spec["versions"].Items)
        {
            if (version["served"].Boolean == true)
            {
                var schema = version["schema"]["openAPIV3Schema"];
                yield return new(group, Text(version, "name"), Text(names, "kind"), Text(names, "plural"), Text(spec, "scope") == "Namespaced", schema);
            }
        }
    }

    private static string Text(Node map, string field) => map[field].Text is { Length: > 0 } text
        ? text
        : throw new FactsException($"the definition's {map.Path}{(map.Path.Length > 0 ? "." : "")}{field} is missing", 0);
}
