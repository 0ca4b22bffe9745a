using System.Text;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class ContentHashTests
{
    /// <summary>The check value of CRC-32C, and two of the examples of RFC 3720, appendix B.4.</summary>
    [Fact]
    public void It_is_crc_32c()
    {
        Assert.Equal(0xe3069283u, ContentHash.Of("123456789"u8));
        Assert.Equal(0x8a9136aau, ContentHash.Of(new byte[32]));
        Assert.Equal(0x46dd794eu, ContentHash.Of([.. Enumerable.Range(0, 32).Select(static i => (byte)i)]));
    }

    [Fact]
    public void Pieces_of_any_length_add_up_to_the_whole()
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100)));
        for (var cut = 0; cut <= content.Length; cut++)
        {
            var state = ContentHash.Append(ContentHash.Append(ContentHash.Seed, content.AsSpan(0, cut)), content.AsSpan(cut));
            Assert.Equal(ContentHash.Of(content), ~state);
        }
    }
}
