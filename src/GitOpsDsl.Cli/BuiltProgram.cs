using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli;

/// <summary>
/// Whether the running program is what the project's C# would be built to now: with <c>dotnet run --no-build</c> it may be older, and then
/// renders, and deletes, what nobody has written.
/// </summary>
/// <param name="program">Its file.</param>
/// <param name="sourceList">What the build recorded beside it: see <see cref="GitOpsDsl.Source.SourceList"/>.</param>
/// <param name="project">The project.</param>
internal sealed class BuiltProgram(string program, string sourceList, Project project)
{
    /// <summary>What the build itself writes, and writes again when it likes.</summary>
    private static readonly string Intermediate = $"obj{Path.DirectorySeparatorChar}";

    private readonly DateTime _built = File.GetLastWriteTimeUtc(program);

    /// <summary>The one that runs.</summary>
    public static BuiltProgram Running(Project project)
        => new(Environment.GetCommandLineArgs()[0], Path.Combine(AppContext.BaseDirectory, Compiled.SourceList), project);

    /// <summary>A line for people when a file that it was compiled from is another now; null when none is. Takes a look at each, no more.</summary>
    public string? Outdated()
    {
        foreach (var file in Files())
        {
            if (!File.Exists(file))
            {
                return $"{project.Shown(file)} is no longer there since this program was built: build it again, as 'dotnet run' does without --no-build";
            }

            if (IsChanged(file))
            {
                return Changed(file);
            }
        }

        return null;
    }

    /// <summary>As <see cref="Outdated"/>, and also when a file was added that declares environments. Looks through the project's folder.</summary>
    public string? OutdatedOrAdded()
    {
        if (Outdated() is { } outdated)
        {
            return outdated;
        }

        var compiled = Files().ToHashSet(StringComparer.Ordinal);
        if (compiled.Count == 0)
        {
            return null;
        }

        foreach (var file in Directory.EnumerateFiles(project.Directory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var below = Path.GetRelativePath(project.Directory, file).Split(Path.DirectorySeparatorChar);
            if (below[0] is not ("bin" or "obj") && !compiled.Contains(file) && File.GetLastWriteTimeUtc(file) > _built
                && File.ReadAllText(file).Contains("[Environment", StringComparison.Ordinal))
            {
                return Changed(file);
            }
        }

        return null;
    }

    private string Changed(string file) => $"{project.Shown(file)} was changed after this program was built: build it again, as 'dotnet run' does without --no-build";

    /// <summary>The files that it was compiled from and a person wrote; none where the build recorded none.</summary>
    private List<string> Files()
    {
        var files = new List<string>();
        if (!File.Exists(program) || !File.Exists(sourceList))
        {
            return files;
        }

        // Plain loops: every render comes by.
        var lines = File.ReadAllLines(sourceList);
        for (var i = 1; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Intermediate, StringComparison.Ordinal) && !lines[i].Contains('|', StringComparison.Ordinal))
            {
                files.Add(Path.GetFullPath(lines[i], project.Directory));
            }
        }

        return files;
    }

    /// <summary>A checkout gives old files a new time: only what the program's symbols say is proof.</summary>
    private bool IsChanged(string file) => File.GetLastWriteTimeUtc(file) > _built
        && !SymbolFile.IsCompiledFrom(Path.ChangeExtension(program, ".pdb"), SourceFiles.RecordedRoot + project.Shown(file), file);
}
