using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Severities;

/// <summary>The absolute paths of the files that findings are in; of thousands of findings, mostly a few.</summary>
internal sealed class FindingFiles(string projectDirectory)
{
    private readonly string _repository = SourceFiles.RepositoryOf(projectDirectory);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>A finding without a place is the project's.</summary>
    public string PathOf(Finding finding)
    {
        var file = finding.File ?? "";
        if (!_paths.TryGetValue(file, out var path))
        {
            path = file.Length > 0 ? SourceFiles.PathOf(file, _repository) : Path.Combine(projectDirectory, "Environments.cs");
            _paths.Add(file, path);
        }

        return path;
    }
}
