namespace GitOpsDsl.Rules;

/// <summary>
/// An object that was looked at, with what each call of a check read of it. Of a twin, which has the same fields and differs in some values, only
/// the calls that read one of those are worth making: the others would say what they said here, which is nothing. Objects come in hundreds of twins
/// where one component makes them; they differ in a name, a host and an image.
/// </summary>
internal sealed class CheckedObject
{
    private const int None = -1;

    private readonly NodeDocument _document;
    private readonly int _first;
    private readonly NodeRecord[] _records;

    /// <summary>By node: its newest reading in the lists below, or <see cref="None"/>.</summary>
    private readonly int[] _readings;

    /// <summary>By node: it was read by the walk itself, which is not done again.</summary>
    private readonly bool[] _mustBeEqual;

    /// <summary>By reading: the call that read, and the reading before of the same node.</summary>
    private readonly List<int> _readers = [];
    private readonly List<int> _before = [];

    /// <summary>By call.</summary>
    private readonly List<Subscription<NodeCheck>> _checks = [];
    private readonly List<int> _nodes = [];
    private readonly List<int> _withFindings = [];

    private bool[] _isMade = [];
    private int _call = None;
    private bool _isSpoilt;

    /// <summary>Begins to take down what is read of an object, until <see cref="End"/>.</summary>
    /// <param name="root">The object, the only one of its document.</param>
    public CheckedObject(Node root)
    {
        _document = root.Document!;
        _first = root.Index;
        _records = new NodeRecord[_document.Count];
        _readings = new int[_records.Length];
        _mustBeEqual = new bool[_records.Length];
        Array.Copy(_document.Records, _first, _records, 0, _records.Length);
        for (var i = 0; i < _records.Length; i++)
        {
            _records[i].Move(-_first);
            _readings[i] = None;
        }

        _document.Reads = this;
    }

    public void BeginCall(Subscription<NodeCheck> subscription, Node node)
    {
        _call = _checks.Count;
        _checks.Add(subscription);
        _nodes.Add(node.Index - _first);
    }

    /// <param name="found">Whether it found something: then it is made for every twin.</param>
    public void EndCall(bool found)
    {
        if (found)
        {
            _withFindings.Add(_call);
        }

        _call = None;
    }

    /// <summary>A value was read: not whether it is there or what kind it is, in which twins are the same.</summary>
    /// <param name="index">Of the node, in its document.</param>
    public void Note(int index)
    {
        var node = index - _first;
        if (_call == None)
        {
            _mustBeEqual[node] = true;
        }
        else if (_readings[node] is var last && (last == None || _readers[last] != _call))
        {
            _readings[node] = _readers.Count;
            _readers.Add(_call);
            _before.Add(last);
        }
    }

    /// <summary>What was found does not come from calls alone: it has no twins.</summary>
    public void Spoil() => _isSpoilt = true;

    /// <summary>All has been read.</summary>
    /// <returns>Whether it can stand for others.</returns>
    public bool End()
    {
        _document.Reads = null;
        _isMade = new bool[_checks.Count];
        return !_isSpoilt;
    }

    /// <summary>Makes the calls that an object needs, if it is a twin of this one; else none, and gives false.</summary>
    public bool TryCheck(Node root, CheckCalls calls)
    {
        if (root.Document!.Count != _records.Length)
        {
            return false;
        }

        Array.Clear(_isMade, 0, _isMade.Length);
        foreach (var call in _withFindings)
        {
            _isMade[call] = true;
        }

        var (others, first) = (root.Document.Records, root.Index);
        for (var i = 0; i < _records.Length; i++)
        {
            ref var other = ref others[first + i];
            if (!_records[i].HasValueOf(in other, first))
            {
                if (_mustBeEqual[i] || !_records[i].IsLike(in other))
                {
                    return false;
                }

                for (var reading = _readings[i]; reading != None; reading = _before[reading])
                {
                    _isMade[_readers[reading]] = true;
                }
            }
        }

        for (var i = 0; i < _isMade.Length; i++)
        {
            if (_isMade[i])
            {
                calls.Call(_checks[i], new Node(root.Document, first + _nodes[i]));
            }
        }

        return true;
    }
}
