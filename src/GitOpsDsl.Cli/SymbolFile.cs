using System.Reflection.Metadata;
using System.Security.Cryptography;

namespace GitOpsDsl.Cli;

/// <summary>What the compiler wrote beside a program for debuggers: a portable PDB, which has the hash of each source file.</summary>
internal static class SymbolFile
{
    /// <summary>The hash algorithm SHA-256 in a portable PDB: its specification, table Document.</summary>
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    /// <param name="symbols">The PDB.</param>
    /// <param name="recorded">The source file as the compiler recorded it.</param>
    /// <param name="file">The file as it is now.</param>
    /// <returns>False also where the symbols are not there, or don't tell.</returns>
    public static bool IsCompiledFrom(string symbols, string recorded, string file)
    {
        try
        {
            using var stream = File.OpenRead(symbols);
            using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
            var reader = provider.GetMetadataReader();
            foreach (var handle in reader.Documents)
            {
                var document = reader.GetDocument(handle);
                if (reader.GetString(document.Name) == recorded && reader.GetGuid(document.HashAlgorithm) == Sha256)
                {
                    return SHA256.HashData(File.ReadAllBytes(file)).AsSpan().SequenceEqual(reader.GetBlobBytes(document.Hash));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            // Without symbols the times are all there is.
        }

        return false;
    }
}
