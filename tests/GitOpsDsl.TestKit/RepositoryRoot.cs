namespace GitOpsDsl.TestKit;

/// <summary>The folder that tests run from, whatever folder they were built in.</summary>
public static class RepositoryRoot
{
    private const string MappedRoot = "/_/";

    /// <summary>The folder with GitOpsDsl.sln, above the test's binaries.</summary>
    public static string Path { get; } = Find();

    /// <summary>The file behind a <c>[CallerFilePath]</c>, which the build's PathMap makes relative to <c>/_/</c>.</summary>
    public static string SourceFile(string callerFilePath) => callerFilePath.StartsWith(MappedRoot, StringComparison.Ordinal)
        ? System.IO.Path.Combine(Path, callerFilePath[MappedRoot.Length..])
        : callerFilePath;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "GitOpsDsl.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no GitOpsDsl.sln above {AppContext.BaseDirectory}");
    }
}
