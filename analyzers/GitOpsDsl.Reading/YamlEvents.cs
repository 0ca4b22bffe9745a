using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Reading;

/// <summary>
/// What the parser says, and again what it said of an anchor wherever an alias stands for it. Events are kept from the first anchor of a
/// document on; a document without one pays nothing.
/// </summary>
internal sealed class YamlEvents(IParser parser)
{
    /// <summary>go-yaml takes 400,000 values from a document that is nearly all aliases.</summary>
    private const int MaxReplayed = 400_000;

    private const int MaxDepth = 500;

    private readonly List<(ParsingEvent Event, int Target)> _kept = [];
    private readonly Dictionary<AnchorName, int> _anchors = [];
    private readonly Stack<int> _returns = [];

    /// <summary>Where the maps and lists that are open start, in ascending order.</summary>
    private readonly List<int> _open = [];

    private bool _isKeeping;
    private int _replayed;
    private int _next = -1;

    public ParsingEvent Current => IsReplaying ? _kept[_next].Event : parser.Current ?? throw new InvalidOperationException("the stream has not begun");

    private bool IsReplaying => _next >= 0;

    /// <summary>To the start of the first document, or the end.</summary>
    public void StartStream()
    {
        MoveNext();
        MoveNext();
    }

    /// <summary>Anchors hold for one document.</summary>
    public void StartDocument()
    {
        Take();
        _kept.Clear();
        _anchors.Clear();
        (_isKeeping, _replayed) = (false, 0);
    }

    /// <summary>The current event; the next one becomes current.</summary>
    public ParsingEvent Take()
    {
        var taken = Current;
        if (IsReplaying)
        {
            Require(++_replayed <= MaxReplayed, taken, $"aliases stand for more than {MaxReplayed} values");
            _next++;
        }
        else
        {
            Keep(taken);
            MoveNext();
        }

        return taken;
    }

    /// <summary>Takes a value with all that is in it, unread. Returns where it can be entered.</summary>
    public int TakeValue()
    {
        _isKeeping = true;
        var start = IsReplaying ? _next : _kept.Count;
        var depth = 0;
        do
        {
            depth += Take().NestingIncrease;
        }
        while (depth > 0);
        return start;
    }

    /// <summary>Takes an alias. Returns where the value that it stands for can be entered.</summary>
    public int TakeAlias()
    {
        var target = IsReplaying ? _kept[_next].Target : TargetOf((AnchorAlias)Current);
        Take();
        return target;
    }

    /// <summary>What was kept there becomes current, until <see cref="Leave"/>.</summary>
    public void Enter(int start)
    {
        Require(_returns.Count < MaxDepth, Current, $"aliases nest more than {MaxDepth} deep");
        _returns.Push(_next);
        _next = start;
    }

    public void Leave() => _next = _returns.Pop();

    private void MoveNext()
    {
        try
        {
            parser.MoveNext();
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException or InvalidOperationException or FormatException)
        {
            // Of a few broken escapes YamlDotNet does not say what is wrong in its own terms.
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "after this the text is no YAML: look for a quote, a brace or a bracket that is not closed, or an escape that is cut short", exception);
        }
    }

    private void Keep(ParsingEvent taken)
    {
        var anchor = taken is NodeEvent node ? node.Anchor : AnchorName.Empty;
        _isKeeping |= !anchor.IsEmpty;
        if (!_isKeeping)
        {
            return;
        }

        if (!anchor.IsEmpty && taken is not AnchorAlias)
        {
            _anchors[anchor] = _kept.Count;
        }

        if (taken.NestingIncrease > 0)
        {
            _open.Add(_kept.Count);
        }
        else if (taken.NestingIncrease < 0 && _open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        _kept.Add((taken, taken is AnchorAlias alias ? TargetOf(alias) : -1));
    }

    private int TargetOf(AnchorAlias alias)
    {
        Require(_anchors.TryGetValue(alias.Value, out var target), alias, $"there is no anchor &{alias.Value} before this alias");
        Require(_open.BinarySearch(target) < 0, alias, $"the anchor &{alias.Value} contains itself");
        return target;
    }

    private static void Require(bool holds, ParsingEvent at, string problem)
    {
        if (!holds)
        {
            throw new YamlException(at.Start, at.End, problem);
        }
    }
}
