using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Which kinds can be created, with their plural, scope and type.</summary>
internal static class OpenApiKinds
{
    private const string GroupVersionKinds = "x-kubernetes-group-version-kind";

    /// <summary>The kinds of <c>resources</c>, or of <c>paths</c>.</summary>
    /// <exception cref="FactsException">There is neither, or a kind has no definition.</exception>
    public static IReadOnlyList<KindFacts> Read(OpenApiNode root, OpenApiNode definitions)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, definition) in definitions.Members())
        {
            foreach (var (apiVersion, kind) in Of(definition))
            {
                types.TryAdd($"{apiVersion}/{kind}", name);
            }
        }

        var kinds = new Dictionary<string, KindFacts>(StringComparer.Ordinal);
        var found = root.Optional("resources", JsonValueKind.Object) is { } resources ? FromResources(resources) : FromPaths(root);
        foreach (var (node, apiVersion, kind, plural, namespaced) in found)
        {
            var type = types.GetValueOrDefault($"{apiVersion}/{kind}") ?? throw node.Error($"no definition is {apiVersion} {kind}");
            kinds.TryAdd($"{apiVersion}/{kind}", new KindFacts(apiVersion, kind, plural, namespaced, type));
        }

        return [.. kinds.Values];
    }

    /// <summary>The <c>apiVersion</c> and <c>kind</c> that a definition is said to have.</summary>
    public static IEnumerable<(string ApiVersion, string Kind)> Of(OpenApiNode definition) =>
        definition.Optional(GroupVersionKinds, JsonValueKind.Array)?.Items().Select(GroupVersionKind) ?? [];

    private static (string ApiVersion, string Kind) GroupVersionKind(OpenApiNode node)
    {
        var (group, version) = (node.RequiredText("group"), node.RequiredText("version"));
        return (group.Length == 0 ? version : $"{group}/{version}", node.RequiredText("kind"));
    }

    private static IEnumerable<Found> FromResources(OpenApiNode resources)
    {
        foreach (var (id, resource) in resources.Members())
        {
            var slash = id.LastIndexOf('/');
            if (slash <= 0)
            {
                throw resource.Error("its name must be group/version/Kind");
            }

            yield return new(resource, id[..slash], id[(slash + 1)..], resource.RequiredText("plural"), resource.IsTrue("namespaced"));
        }
    }

    /// <summary>
    /// A kind can be created where a <c>post</c> with a group, version and kind stands on <c>/api/VERSION/PLURAL</c> or
    /// <c>/apis/GROUP/VERSION/PLURAL</c>, with <c>/namespaces/{namespace}</c> before the plural if it is namespaced. Longer paths are
    /// subresources.
    /// </summary>
    private static IEnumerable<Found> FromPaths(OpenApiNode root)
    {
        if (root.Optional("paths", JsonValueKind.Object) is not { } paths)
        {
            throw root.Error("has neither 'paths' nor 'resources', so nothing says which kinds can be created");
        }

        foreach (var (path, operations) in paths.Members())
        {
            if (operations.Optional("post", JsonValueKind.Object) is { } post
                && post.Optional(GroupVersionKinds, JsonValueKind.Object) is { } gvk
                && Collection(path) is var (plural, namespaced))
            {
                var (apiVersion, kind) = GroupVersionKind(gvk);
                yield return new(post, apiVersion, kind, plural, namespaced);
            }
        }
    }

    private static (string Plural, bool Namespaced)? Collection(string path) => path.Trim('/').Split('/') switch
    {
        ["api", _, "namespaces", "{namespace}", var plural] => (plural, true),
        ["apis", _, _, "namespaces", "{namespace}", var plural] => (plural, true),
        ["api", _, var plural] => (plural, false),
        ["apis", _, _, var plural] => (plural, false),
        _ => null,
    };

    /// <summary>A kind, and where the document says so.</summary>
    private readonly record struct Found(OpenApiNode Node, string ApiVersion, string Kind, string Plural, bool Namespaced);
}
