namespace GitOpsDsl.Rules;

/// <summary>
/// The LimitRanges of an environment, and what they give to containers that ask for nothing (<c>SetDefaults_LimitRangeItem</c>: a default
/// limit is the maximum, a default request is the default limit, or the minimum).
/// </summary>
internal sealed class LimitRanges
{
    /// <summary>Not <c>Array.Empty</c>, whose code for a struct of ours is in no image that is compiled ahead.</summary>
    private static readonly Node[] None = new Node[0];

    private readonly Dictionary<string, Node[]> _containerLimits = new(StringComparer.Ordinal);

    private LimitRanges(RuleEnvironment environment)
    {
        foreach (var item in environment.OfKind("", "LimitRange"))
        {
            foreach (var limit in item.Spec["limits"].Items)
            {
                if (limit["type"].Text is null or "Container")
                {
                    _containerLimits[item.Namespace] = [.. OfContainers(item.Namespace), limit];
                }
            }
        }
    }

    public static LimitRanges Of(RuleEnvironment environment) => environment.Index(static environment => new LimitRanges(environment));

    /// <summary>What they say of containers in that namespace.</summary>
    public Node[] OfContainers(string @namespace) => _containerLimits.TryGetValue(@namespace, out var list) ? list : None;

    /// <summary>A container that says nothing gets a request, or a limit, of that resource.</summary>
    public bool MayGive(string @namespace, string resource, bool isLimit)
    {
        foreach (var limit in OfContainers(@namespace))
        {
            if (!DefaultLimit(limit, resource).IsAbsent
                || (!isLimit && (!limit["defaultRequest"][resource].IsAbsent || !limit["min"][resource].IsAbsent)))
            {
                return true;
            }
        }

        return false;
    }

    public static Node DefaultLimit(Node limit, string resource) =>
        limit["default"][resource] is { IsAbsent: false } value ? value : limit["max"][resource];
}
