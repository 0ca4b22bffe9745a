using System.IO.Compression;
using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Reads a JSON document that facts are made of.</summary>
internal static class JsonDocuments
{
    private const byte FirstOfGzip = 0x1f;

    /// <param name="json">The document; compressed by gzip or not.</param>
    /// <exception cref="FactsException">It is cut, or no JSON; with the line.</exception>
    public static JsonDocument Read(Stream json)
    {
        try
        {
            // All of it first: standard input can't be looked at and gone back in.
            using var bytes = new MemoryStream();
            json.CopyTo(bytes);
            bytes.Position = 0;
            using var text = bytes.Length > 0 && bytes.GetBuffer()[0] == FirstOfGzip ? new GZipStream(bytes, CompressionMode.Decompress) : (Stream)bytes;
            return JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            // What the framework says of the place counts from 0, and stands in the exception as numbers.
            var reason = exception.Message.Split(" LineNumber: ")[0];
            throw new FactsException($"this is not JSON, or not whole: {reason}", (int)(exception.LineNumber ?? -1) + 1);
        }
        catch (InvalidDataException exception)
        {
            throw new FactsException($"this is not gzip, or not whole: {exception.Message}", 0);
        }
    }
}
