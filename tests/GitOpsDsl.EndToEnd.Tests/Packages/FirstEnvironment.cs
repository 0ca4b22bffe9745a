using GitOpsDsl.EndToEnd.Tests.Documentation;

namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>The README's first environment in <c>./environments</c> of an empty folder, rendered once.</summary>
internal sealed class FirstEnvironment : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _said;

    public FirstEnvironment(PackedPackages packages)
    {
        NewProject.Write(_folder, packages, "environments", Readme.FirstEnvironment);
        _said = new(() => Run.Dotnet(Project, "run", "--", "render").Exits(0).Error);
    }

    /// <summary>The folder above the project.</summary>
    public string Root => _folder.Path;

    /// <summary>The project's folder.</summary>
    public string Project => _folder.Of("environments");

    /// <summary>The rendered tree.</summary>
    public string Rendered => _folder.Of(Path.Combine("environments", "rendered"));

    /// <summary>Renders it, unless it is, and gives what the first run said.</summary>
    public string Render() => _said.Value;

    public void Dispose() => _folder.Dispose();
}
