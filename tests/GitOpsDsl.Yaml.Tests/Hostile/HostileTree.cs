namespace GitOpsDsl.Yaml.Tests.Hostile;

/// <summary>Random nests of lists and mappings, so that each string turns up as a key, a value or an item, first or last, deep or not.</summary>
internal sealed class HostileTree(int seed, IEnumerator<string> strings)
{
    private const int MaxDepth = 5;

    private readonly Random _random = new(seed);

    /// <summary>How many strings went into trees so far.</summary>
    public int Strings { get; private set; }

    /// <summary>Mappings of some hundred strings, until there are none left.</summary>
    public IEnumerable<YamlNode> Documents()
    {
        while (Draw() is { } first)
        {
            var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal) { [first] = Node(0) };
            for (var i = 0; i < 20; i++)
            {
                Add(entries, 1);
            }

            yield return new YamlNode.Map(entries);
        }
    }

    private YamlNode Node(int depth)
    {
        var fanOut = _random.Next(5);
        switch (depth < MaxDepth ? _random.Next(6) : 0)
        {
            case 4:
                return new YamlNode.List([.. Enumerable.Range(0, fanOut).Select(_ => Node(depth + 1))]);
            case 5:
                var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
                for (var i = 0; i < fanOut; i++)
                {
                    Add(entries, depth + 1);
                }

                return new YamlNode.Map(entries);
            default:
                return new YamlNode.Scalar(Draw() ?? "");
        }
    }

    private void Add(Dictionary<string, YamlNode> entries, int depth)
    {
        if (Draw() is { } key)
        {
            entries[key] = Node(depth);
        }
    }

    private string? Draw()
    {
        if (!strings.MoveNext())
        {
            return null;
        }

        Strings++;
        return strings.Current;
    }
}
