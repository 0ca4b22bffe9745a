using System.Runtime.CompilerServices;

namespace GitOpsDsl.Rules;

/// <summary>One node on the tape: 32 bytes, children directly after their parent.</summary>
internal struct NodeRecord
{
    private const int KindBits = 4;
    private const int KindMask = (1 << KindBits) - 1;
    private const long PartialFlag = 1L << 62;

    private int _parentAndKind;
    private long _payload;

    /// <summary>The key, for an entry of a map.</summary>
    public string? Name;

    /// <summary>The value of a string.</summary>
    public string? Text;

    /// <summary>The host's own word for where it stands.</summary>
    public int Position;

    public NodeRecord(NodeKind kind, int parent, string? name, int position)
    {
        _parentAndKind = (parent << KindBits) | (int)kind;
        Name = name;
        Position = position;
    }

    public readonly NodeKind Kind => (NodeKind)(_parentAndKind & KindMask);

    /// <summary>Index of the map or list that holds it; -1 for the root.</summary>
    public readonly int Parent => _parentAndKind >> KindBits;

    /// <summary>Asked at every step of every loop.</summary>
    public readonly bool IsContainer
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => unchecked((uint)((_parentAndKind & KindMask) - (int)NodeKind.Map)) <= NodeKind.List - NodeKind.Map;
    }

    /// <summary>The value of an integer or boolean, or the bits of a float.</summary>
    public long Bits
    {
        readonly get => _payload;
        set => _payload = value;
    }

    /// <summary>Of a container: the index after its last descendant.</summary>
    public int End
    {
        readonly get => (int)_payload;
        set => _payload = (_payload & ~0xFFFF_FFFFL) | (uint)value;
    }

    /// <summary>Of a container: how many children it has.</summary>
    public readonly int Count => (int)((_payload & ~PartialFlag) >> 32);

    /// <summary>Of a container: there may be more children than the host knows.</summary>
    public readonly bool IsPartial => (_payload & PartialFlag) != 0;

    /// <summary>The index of what follows its last descendant: its next sibling, if it has one.</summary>
    /// <param name="index">Its own.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Next(int index) => IsContainer ? End : index + 1;

    /// <summary>The same in another place: indexes are absolute.</summary>
    public void Move(int distance)
    {
        if (Parent >= 0)
        {
            _parentAndKind += distance << KindBits;
        }

        if (IsContainer)
        {
            End += distance;
        }
    }

    /// <summary>The other has the same name and value; a container, the same number of entries.</summary>
    /// <param name="other">Of another object.</param>
    /// <param name="first">The index of its root, where this one's has 0.</param>
    public readonly bool HasValueOf(in NodeRecord other, int first) =>
        (_parentAndKind & KindMask) == (other._parentAndKind & KindMask)
        && _payload == (other.IsContainer ? other._payload - first : other._payload)
        && (ReferenceEquals(Name, other.Name) || string.Equals(Name, other.Name))
        && (ReferenceEquals(Text, other.Text) || string.Equals(Text, other.Text));

    /// <summary>The other has the same name, and another value of the same kind, to which a decoder and a schema have nothing else to say.</summary>
    public readonly bool IsLike(in NodeRecord other) =>
        Kind == other.Kind && string.Equals(Name, other.Name) && Kind switch
        {
            NodeKind.String => Text!.Length == 0 == (other.Text!.Length == 0),
            NodeKind.Boolean => true,
            NodeKind.Integer => Bits == (int)Bits && other.Bits == (int)other.Bits,
            _ => false,
        };

    public void CountChild() => _payload += 1L << 32;

    public void MarkPartial() => _payload |= PartialFlag;
}
