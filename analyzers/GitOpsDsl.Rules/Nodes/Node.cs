using System.Globalization;
using System.Runtime.CompilerServices;

namespace GitOpsDsl.Rules;

/// <summary>
/// One value of a document: a view of two words, made on the way and never stored by the tape. Asking for what is not there gives a node
/// that is missing, or unknown where the host can't know; so <c>node["spec"]["replicas"].Integer</c> needs no checks on the way, and is
/// null unless the value is surely there.
/// </summary>
public readonly struct Node : IEquatable<Node>
{
    private const int UnknownIndex = 1;

    private readonly NodeDocument? _document;
    private readonly int _index;

    internal Node(NodeDocument? document, int index)
    {
        _document = document;
        _index = index;
    }

    internal static Node Unknown => new(null, UnknownIndex);

    public NodeKind Kind => _document is not null ? Record.Kind : _index == UnknownIndex ? NodeKind.Unknown : NodeKind.Missing;

    /// <summary>It is there, with a value: not missing, not null, not unknown.</summary>
    public bool Exists => Kind > NodeKind.Null;

    /// <summary>Surely missing, or null, which the API server takes for the same.</summary>
    public bool IsAbsent => Kind is NodeKind.Missing or NodeKind.Null;

    public bool IsUnknown => Kind == NodeKind.Unknown;

    /// <summary>
    /// Surely what the API server's decoder (Go's <c>encoding/json</c>) leaves as a zero value: absent, <c>""</c>, 0, false, or an empty
    /// list or map. Most of its "required" and "forbidden" checks are about this.
    /// </summary>
    public bool IsZero => Kind switch
    {
        NodeKind.Missing or NodeKind.Null => true,
        NodeKind.Map or NodeKind.List => Count == 0 && !IsPartial,
        NodeKind.String => Record.Text!.Length == 0,
        NodeKind.Integer or NodeKind.Float or NodeKind.Boolean => Value.Bits == 0,
        _ => false,
    };

    public bool IsMap => Kind == NodeKind.Map;

    public bool IsList => Kind == NodeKind.List;

    public bool IsString => Kind == NodeKind.String;

    /// <summary>The value of a string, else null.</summary>
    public string? Text => Kind == NodeKind.String ? Value.Text : null;

    /// <summary>The value of an integer, else null.</summary>
    public long? Integer => Kind == NodeKind.Integer ? Value.Bits : null;

    /// <summary>An integer in that range, which is that of a type: of whom the value itself is not asked.</summary>
    internal bool IsWithin(long least, long most) => Kind == NodeKind.Integer && Record.Bits >= least && Record.Bits <= most;

    /// <summary>The value of an integer or a float, else null.</summary>
    public double? Number => Kind switch
    {
        NodeKind.Integer => Value.Bits,
        NodeKind.Float => BitConverter.Int64BitsToDouble(Value.Bits),
        _ => null,
    };

    /// <summary>The value of a boolean, else null.</summary>
    public bool? Boolean => Kind == NodeKind.Boolean ? Value.Bits != 0 : null;

    /// <summary>The items of a list; none when it is no list.</summary>
    public NodeChildren Items => Kind == NodeKind.List ? new NodeChildren(_document!, _index) : default;

    /// <summary>The entries of a map, whose <see cref="Name"/> is the key; none when it is no map.</summary>
    public NodeChildren Entries => Kind == NodeKind.Map ? new NodeChildren(_document!, _index) : default;

    /// <summary>Everything within a map or a list, at any depth and in document order; found without recursion.</summary>
    public NodeDescendants Descendants => Kind is NodeKind.Map or NodeKind.List ? new NodeDescendants(_document!, _index) : default;

    /// <summary>How many items or entries are known.</summary>
    public int Count => Kind is NodeKind.Map or NodeKind.List ? Record.Count : 0;

    /// <summary>There may be more items or entries than are known, so that nothing can be said to be missing from it.</summary>
    public bool IsPartial => Kind switch
    {
        NodeKind.Map or NodeKind.List => Record.IsPartial,
        NodeKind.Unknown => true,
        _ => false,
    };

    /// <summary>The entry of that key (the first, if there are several).</summary>
    public Node this[string name]
    {
        get
        {
            // Not a loop over Entries: no other line runs as often.
            if (_document is { Records: var records } && records[_index].Kind == NodeKind.Map)
            {
                var end = records[_index].End;
                for (var i = _index + 1; i < end; i = records[i].Next(i))
                {
                    if (IsKey(records[i].Name!, name))
                    {
                        return new Node(_document, i);
                    }
                }
            }

            return IsPartial ? Unknown : default;
        }
    }

    /// <summary>Hosts pass one string object for one key where they can, and most others differ in their length or their beginning: no call for those.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKey(string key, string name) =>
        ReferenceEquals(key, name) || (key.Length == name.Length && (key.Length == 0 || key[0] == name[0]) && string.Equals(key, name));

    /// <summary>The item at that place of a list, from 0; of one that may have more items no place is sure.</summary>
    public Node this[int place]
    {
        get
        {
            if (IsPartial)
            {
                return Unknown;
            }

            foreach (var item in Items)
            {
                if (place-- == 0)
                {
                    return item;
                }
            }

            return default;
        }
    }

    /// <summary>The key of an entry of a map; empty for an item or the root.</summary>
    public string Name => _document is null ? "" : Record.Name ?? Unnamed();

    /// <summary>The map or list that holds it; missing for the root, and unknown for that of a part of an object.</summary>
    public Node Parent => _document is null ? default : Record.Parent >= 0 ? new Node(_document, Record.Parent) : Around(_document);

    /// <summary>The document that it is of; null only for what is not there.</summary>
    public NodeDocument? Document => _document;

    /// <summary>Its place on the tape: nodes of one document sort by it as they stand in the document.</summary>
    public int Index => _index;

    /// <summary>What the host said of its place.</summary>
    public int Position => _document is null ? 0 : Record.Position;

    /// <summary>As kubectl writes it: <c>spec.containers[0].image</c>; empty for the root.</summary>
    public string Path => NodePath.Of(this);

    private static Node Around(NodeDocument document)
    {
        if (!document.IsPart)
        {
            return default;
        }

        document.WasLeft = true;
        return Unknown;
    }

    /// <summary>An item, or the root: of a part the key that it has is not known.</summary>
    private string Unnamed()
    {
        if (_document!.IsPart && _index == _document.Root.Index)
        {
            _document.WasLeft = true;
        }

        return "";
    }

    private ref NodeRecord Record => ref _document!.Records[_index];

    /// <summary>The same, for who asks what the value is: what else there is to ask is the same in all twins of an object.</summary>
    private ref NodeRecord Value
    {
        get
        {
            _document!.Reads?.Note(_index);
            return ref Record;
        }
    }

    /// <summary>How a message should name a scalar: strings in double quotes, the rest bare.</summary>
    public override string ToString() => Kind switch
    {
        NodeKind.String => "\"" + Text + "\"",
        NodeKind.Integer => Value.Bits.ToString(CultureInfo.InvariantCulture),
        NodeKind.Float => Number!.Value.ToString("R", CultureInfo.InvariantCulture),
        NodeKind.Boolean => Value.Bits != 0 ? "true" : "false",
        NodeKind.Map => "a map",
        NodeKind.List => "a list",
        NodeKind.Null => "null",
        NodeKind.Unknown => "an unknown value",
        _ => "nothing",
    };

    public bool Equals(Node other) => ReferenceEquals(_document, other._document) && _index == other._index;

    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    public override int GetHashCode() => _index;

    public static bool operator ==(Node left, Node right) => left.Equals(right);

    public static bool operator !=(Node left, Node right) => !left.Equals(right);
}
