using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// What must be known of the objects of a part before any is looked at alone. Taken down where they are made, while they are near the processor: to come
/// back to 24,000 of them for it takes as long as to write a sixth of them.
/// </summary>
internal sealed class PartSurvey
{
    private readonly List<string>? _apiVersions;
    private readonly List<string>? _ownFacts;
    private readonly List<int>? _first;

    public PartSurvey(IReadOnlyList<GraphObject> objects)
    {
        Hashes = new int[objects.Count];
        for (var i = 0; i < Hashes.Length; i++)
        {
            var id = objects[i].Id;
            Hashes[i] = ObjectId.SameObject.GetHashCode(id);
            AddOnce(ref _apiVersions, id.ApiVersion);
            if (objects[i].Resource?.ApiFacts is { } facts)
            {
                AddOnce(ref _ownFacts, facts);
            }

            if (id.Kind is "Namespace" or "CustomResourceDefinition" || id.Kind.EndsWith("List", StringComparison.Ordinal))
            {
                (_first ??= []).Add(i);
            }
        }
    }

    /// <summary>Of each object, in which those of one identity agree (<see cref="ObjectId.SameObject"/>).</summary>
    public int[] Hashes { get; }

    /// <summary>The API versions of the objects, each once.</summary>
    public IReadOnlyList<string> ApiVersions => _apiVersions ?? [];

    /// <summary>The facts that records of the author's project bring, each once.</summary>
    public IReadOnlyList<string> OwnFacts => _ownFacts ?? [];

    /// <summary>The places of objects that say something of others: Namespaces, CustomResourceDefinitions, and lists, in which these may be.</summary>
    public IReadOnlyList<int> First => _first ?? [];

    /// <summary>There are few, and mostly the same text object comes again.</summary>
    private static void AddOnce(ref List<string>? texts, string text)
    {
        texts ??= [];
        foreach (var known in texts)
        {
            if (ReferenceEquals(known, text) || known == text)
            {
                return;
            }
        }

        texts.Add(text);
    }
}
