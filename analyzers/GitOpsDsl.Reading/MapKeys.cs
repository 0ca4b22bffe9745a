namespace GitOpsDsl.Reading;

/// <summary>The keys of the maps that are open, to find one that is there twice.</summary>
internal sealed class MapKeys
{
    /// <summary>Emptying a large dictionary takes as long however little is in it, so that it is not used again.</summary>
    private const int MaxKept = 64;

    private readonly List<Dictionary<string, int>> _maps = [];
    private int _depth = -1;

    /// <summary>How many keys the innermost map has.</summary>
    public int Count => _maps[_depth].Count;

    /// <summary>A map opens.</summary>
    public void Begin()
    {
        if (++_depth == _maps.Count)
        {
            _maps.Add(new(StringComparer.Ordinal));
        }
    }

    /// <summary>Null when the key is new; else how many were there before it.</summary>
    public int? Add(string key)
    {
        var keys = _maps[_depth];
        if (keys.TryGetValue(key, out var before))
        {
            return before;
        }

        keys.Add(key, keys.Count);
        return null;
    }

    /// <summary>The innermost map closes.</summary>
    public void End()
    {
        if (_maps[_depth].Count > MaxKept)
        {
            _maps[_depth] = new(StringComparer.Ordinal);
        }

        _maps[_depth--].Clear();
    }
}
