using System.Text;
using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The product of a call: standard output, or the file that an option names instead.</summary>
internal static class ProductFile
{
    /// <summary>Writes it.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="invocation">The call.</param>
    /// <returns>Whether it is in a file, so that there is something to say of it.</returns>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static bool Write(string text, string? path, Invocation invocation)
    {
        if (path is null)
        {
            invocation.Out.Write(text);
            return false;
        }

        Write(path, Encoding.UTF8.GetBytes(text));
        return true;
    }

    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Write(string path, byte[] content)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Directory.Exists(path) ? $"{path} is a directory: name a file" : $"can't write {path}: {exception.Message}");
        }
    }
}
