using System.Text;
using GitOpsDsl.Facts;
using GitOpsDsl.Reading;

namespace GitOpsDsl.Cli.Commands;

/// <summary>What a command is given: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Its text.</summary>
    /// <exception cref="YamlInputException">It is not UTF-8.</exception>
    /// <exception cref="UsageException">It can't be opened.</exception>
    public static string Read(string path) => Read(path, stream =>
    {
        try
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new YamlInputException(path, 0, 0, "the file is not UTF-8");
        }
    });

    /// <summary>What is made of it.</summary>
    /// <exception cref="UsageException">It can't be opened, or there are no facts in it.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            using var stream = Open(path);
            return read(stream);
        }
        catch (Exception exception) when (exception is FactsException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    private static Stream Open(string path) => path == StandardInput ? Console.OpenStandardInput()
        : Directory.Exists(path) ? throw new UsageException($"{path} is a directory: name a file")
        : File.Exists(path) ? File.OpenRead(path)
        : throw new UsageException($"there is no file {path}");
}
