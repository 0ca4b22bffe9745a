using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Lock;

namespace GitOpsDsl.Testing;

/// <summary>From a project's catalogue (<c>GitOpsDsl.Generated.EnvironmentCatalogue.Entries</c>) to what a test asserts on.</summary>
public static class CatalogueExtensions
{
    /// <summary>Compiles one environment in memory, as <c>render</c> would.</summary>
    /// <param name="catalogue">The catalogue of the project of environments.</param>
    /// <param name="environment">An id (<c>shop/prod</c>), or a name (<c>prod</c>) where one system has it.</param>
    /// <exception cref="GitOpsDsl.Compiler.Load.UnknownEnvironmentException">No environment is called that, or several are.</exception>
    public static RenderedEnvironment Render(this IReadOnlyList<EnvironmentEntry> catalogue, string environment)
    {
        var project = AuthorFiles.ProjectOf(catalogue);
        var compilation = Pipeline.Compile(
            catalogue,
            new() { ProjectDirectory = project, Environments = [environment], Images = ImageLock.Read(project) });
        return new(environment, compilation);
    }

    /// <summary>The ids of all environments, in ordinal order: data for a test that is about each.</summary>
    public static IReadOnlyList<string> Ids(this IReadOnlyList<EnvironmentEntry> catalogue)
    {
        var compilation = Pipeline.Compile(catalogue, new() { ProjectDirectory = AuthorFiles.ProjectOf(catalogue) });
        return [.. compilation.Environments.Select(static environment => environment.Id)];
    }
}
