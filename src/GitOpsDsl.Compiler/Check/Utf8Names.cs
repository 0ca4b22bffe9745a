using System.Runtime.InteropServices;
using System.Text;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// The strings of short ASCII texts that come by again and again, such as the keys of an API: each is made once, and found without a copy.
/// </summary>
internal sealed class Utf8Names
{
    private const int InitialSize = 512;

    private Entry[] _entries = new Entry[InitialSize];
    private int _count;

    /// <summary>The same string object for the same bytes.</summary>
    public string Get(ReadOnlySpan<byte> ascii)
    {
        var hash = Hash(ascii);
        var mask = _entries.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var entry = ref _entries[i];
            if (entry.Text is null)
            {
                return Add(ascii, hash);
            }

            if (entry.Hash == hash && Ascii.Equals(ascii, entry.Text))
            {
                return entry.Text;
            }
        }
    }

    private string Add(ReadOnlySpan<byte> ascii, uint hash)
    {
        if (2 * ++_count > _entries.Length)
        {
            var old = _entries;
            _entries = new Entry[2 * old.Length];
            foreach (var entry in old)
            {
                if (entry.Text is not null)
                {
                    Place(entry);
                }
            }
        }

        // The very object of the literals that rules compare it with.
        var text = string.Intern(Encoding.ASCII.GetString(ascii));
        Place(new Entry { Text = text, Hash = hash });
        return text;
    }

    private void Place(Entry entry)
    {
        var mask = _entries.Length - 1;
        var i = (int)entry.Hash & mask;
        while (_entries[i].Text is not null)
        {
            i = (i + 1) & mask;
        }

        _entries[i] = entry;
    }

    /// <summary>FNV-1a, eight bytes at a time: length, beginning and end tell keys apart.</summary>
    private static uint Hash(ReadOnlySpan<byte> ascii)
    {
        var hash = 14695981039346656037UL ^ (ulong)ascii.Length;
        while (ascii.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(ascii)) * 1099511628211UL;
            ascii = ascii[sizeof(ulong)..];
        }

        foreach (var b in ascii)
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        return (uint)(hash ^ (hash >> 32));
    }

    private struct Entry
    {
        public string? Text;
        public uint Hash;
    }
}
