using System.Buffers.Binary;
using System.Numerics;

namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// CRC-32C (Castagnoli, RFC 3720 appendix B.4). It only tells an edit by hand from an old rendering in a message; what is written and
/// deleted is decided by comparing bytes. So 32 bits do, and unlike SHA-256 it costs a processor instruction a word and loads no
/// cryptographic library.
/// </summary>
internal static class ContentHash
{
    public const uint Seed = ~0u;

    public static uint Of(ReadOnlySpan<byte> content) => ~Append(Seed, content);

    /// <summary>Goes on from <paramref name="state"/>, first <see cref="Seed"/>; the complement of the last state is the hash.</summary>
    public static uint Append(uint state, ReadOnlySpan<byte> content)
    {
        while (content.Length >= sizeof(ulong))
        {
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(content));
            content = content[sizeof(ulong)..];
        }

        foreach (var value in content)
            state = BitOperations.Crc32C(state, value);
        return state;
    }
}
