namespace GitOpsDsl.Rules;

/// <summary>The objects of one kind that others may be twins of.</summary>
internal sealed class CheckedObjects
{
    /// <summary>More shapes than components usually give a kind.</summary>
    private const int Most = 8;

    /// <summary>So many more misses than hits show that there are no twins: to take down what is read costs more than not to.</summary>
    private const int Patience = 16;

    private readonly CheckedObject?[] _objects = new CheckedObject?[Most];
    private int _last;
    private int _oldest;
    private int _misses;

    /// <summary>Whether it is worth the while to remember one more.</summary>
    public bool AreUseful => _misses <= Patience;

    /// <summary>Checks an object by what is known of a twin; false when there is none.</summary>
    public bool TryCheck(Node root, CheckCalls calls)
    {
        // The twin of the one before, nearly always.
        for (var i = 0; i < Most; i++)
        {
            var place = (_last + i) % Most;
            if (_objects[place] is { } known && known.TryCheck(root, calls))
            {
                _last = place;
                _misses = Math.Max(0, _misses - 1);
                return true;
            }
        }

        _misses++;
        return false;
    }

    public void Add(CheckedObject item)
    {
        (_objects[_oldest], _last) = (item, _oldest);
        _oldest = (_oldest + 1) % Most;
    }
}
