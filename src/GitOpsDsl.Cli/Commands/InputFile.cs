using System.Text;
using GitOpsDsl.Reading;

namespace GitOpsDsl.Cli.Commands;

/// <summary>A text that a command is given: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <exception cref="YamlInputException">It is not UTF-8.</exception>
    /// <exception cref="UsageException">It can't be opened.</exception>
    public static string Read(string path)
    {
        try
        {
            using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new YamlInputException(path, 0, 0, "the file is not UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}
