namespace GitOpsDsl.Cli.Commands;

/// <summary>
/// The template of <c>dotnet new gitops</c>, which this assembly has in it, written out by <c>dotnet new</c> itself: so both make the same files,
/// and what stands in <c>template.json</c> is understood by one program only.
/// </summary>
internal static class RepositoryTemplate
{
    private const string ShortName = "gitops";

    /// <summary>The names of its files among the assembly's resources begin with it.</summary>
    private const string Prefix = "template/";

    /// <param name="directory">Where; nothing that is there is overwritten.</param>
    /// <param name="name">The system's.</param>
    /// <param name="parameters">By their option; a null leaves the template's own value.</param>
    /// <exception cref="UsageException"><c>dotnet new</c> refuses.</exception>
    public static void Write(string directory, string name, IReadOnlyDictionary<string, string?> parameters)
    {
        var folder = Directory.CreateTempSubdirectory("gitops-new-").FullName;
        try
        {
            var template = Path.Combine(folder, "template");
            Extract(template);
            // Templates that the user has installed are left alone.
            var hive = Path.Combine(folder, "hive");
            Run(["new", "install", template, "--debug:custom-hive", hive]);
            Run(
            [
                "new", ShortName, "--debug:custom-hive", hive, "--no-update-check", "--name", name, "--output", directory,
                .. parameters.Where(static one => one.Value is not null).Select(static one => $"{one.Key}={one.Value}"),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Extract(string folder)
    {
        var assembly = typeof(RepositoryTemplate).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(static one => one.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, resource[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = assembly.GetManifestResourceStream(resource)!;
            using var file = File.Create(path);
            content.CopyTo(file);
        }
    }

    private static void Run(IReadOnlyList<string> words)
    {
        var (exit, _, said) = DotnetProgram.Run(words);
        if (exit != ExitCode.Success)
        {
            throw new UsageException($"'dotnet new' does not make the repository:\n{said.Trim()}");
        }
    }
}
