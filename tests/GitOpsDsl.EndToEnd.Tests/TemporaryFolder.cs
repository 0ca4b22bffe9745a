namespace GitOpsDsl.EndToEnd.Tests;

/// <summary>A folder outside the repository, so that no file of the repository reaches a project in it; gone when disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <param name="suffix">The end of its name, where a test is about names.</param>
    public TemporaryFolder(string suffix = "")
    {
        Path = Directory.CreateTempSubdirectory("gitops-").FullName + suffix;
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Of(string relative) => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(relative))!);
        File.WriteAllText(Of(relative), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
