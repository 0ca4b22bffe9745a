using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Paths of C# files as people know them.</summary>
internal static class SourcePath
{
    /// <summary>Relative to the repository.</summary>
    public static string Shown(string file) => file.StartsWith(SourceFiles.RecordedRoot, StringComparison.Ordinal) ? file[SourceFiles.RecordedRoot.Length..] : file;

    /// <summary><c>environments/Shop/Shop.cs:31</c>; nothing for a place that is not known.</summary>
    public static string Shown(Origin origin) => origin.IsKnown ? $"{Shown(origin.File)}:{origin.Line}" : "";
}
