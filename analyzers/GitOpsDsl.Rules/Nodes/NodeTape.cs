namespace GitOpsDsl.Rules;

/// <summary>
/// Memory that many documents share, one after another, for a host that makes thousands and forgets them all at once. Not safe to use from
/// several threads.
/// </summary>
public sealed class NodeTape
{
    /// <summary>128 KiB: what a small project needs.</summary>
    private const int FirstLength = 4 * 1024;

    /// <summary>2 MiB: a few hundred objects.</summary>
    private const int ChunkLength = 64 * 1024;

    private readonly List<NodeRecord[]> _chunks = [];
    private int _next;

    /// <summary>How often its memory was taken back; a builder that has some left from before must not use it.</summary>
    internal int Generation { get; private set; }

    /// <summary>Takes back the memory of all documents that were made with it: none of them, nor a node of one, may be used again.</summary>
    public void Reuse()
    {
        _next = 0;
        Generation++;
    }

    /// <summary>The next piece of memory, of at least this length. What it holds is of no meaning.</summary>
    internal NodeRecord[] Next(int length)
    {
        while (_next < _chunks.Count)
        {
            var chunk = _chunks[_next++];
            if (chunk.Length >= length)
            {
                return chunk;
            }
        }

        _chunks.Add(new NodeRecord[Math.Max(length, _chunks.Count == 0 ? FirstLength : ChunkLength)]);
        return _chunks[_next++];
    }
}
