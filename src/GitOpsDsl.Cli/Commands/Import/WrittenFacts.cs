using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Facts of an API as the product of a call.</summary>
internal static class WrittenFacts
{
    /// <param name="facts">What was imported.</param>
    /// <param name="path">The file that is asked for; null for standard output.</param>
    /// <param name="invocation">The call.</param>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Write(ApiFacts facts, string? path, Invocation invocation)
    {
        if (ProductFile.Write(FactsWriter.Write(facts), path, invocation))
        {
            invocation.Error.WriteLine($"wrote {facts.Kinds.Count} kinds and {facts.Types.Count} types to {path}");
        }
    }
}
